import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestOfCode } from '../../../src/reuse/code.ts'
import { Kept } from '../../../src/reuse/kept.ts'
import { ReusedPages } from '../../../src/reuse/pages.ts'
import { Watched } from '../../../src/reuse/watched.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reuse-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const html = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/html' } })

/** Builds pages that show one value each. Returns their texts and which of them were made anew. */
async function build(values: Record<string, number>, { code = 'code', props = {} as unknown } = {}) {
  const watched = new Watched({ facts: new Map(Object.entries(values).map(([id, value]) => [id, { id, value }])) })
  const pages = new ReusedPages(watched, folder, code)
  const texts: string[] = []
  const anew: string[] = []
  for (const id of Object.keys(values)) {
    const make = () => {
      anew.push(id)
      return Promise.resolve(html(`${id} is ${String(watched.view.facts.get(id)?.value)}`))
    }
    const response = await pages.answer({ address: `/${id}/`, props, make })
    expect(response.headers.get('Content-Type')).toBe('text/html')
    texts.push(await response.text())
  }
  pages.save()
  return { texts, anew }
}

test('pages are made anew where what they read has changed, and are otherwise as they were', async () => {
  expect(await build({ a: 1, b: 2 })).toEqual({ texts: ['a is 1', 'b is 2'], anew: ['a', 'b'] })
  expect(await build({ a: 1, b: 2 })).toEqual({ texts: ['a is 1', 'b is 2'], anew: [] })
  expect(await build({ a: 1, b: 3 })).toEqual({ texts: ['a is 1', 'b is 3'], anew: ['b'] })
  expect(await build({ a: 4, b: 3, c: 5 })).toEqual({ texts: ['a is 4', 'b is 3', 'c is 5'], anew: ['a', 'c'] })
  expect(await build({ a: 4, c: 5 })).toEqual({ texts: ['a is 4', 'c is 5'], anew: [] })
})

test('other code, or something else from the route, makes pages anew', async () => {
  await build({ a: 1 })
  expect((await build({ a: 1 }, { code: 'other' })).anew).toEqual(['a'])
  expect((await build({ a: 1 }, { code: 'other', props: { list: 2 } })).anew).toEqual(['a'])
  expect((await build({ a: 1 }, { code: 'other', props: { list: 2 } })).anew).toEqual([])
})

test('a store that is broken is as good as none', async () => {
  await build({ a: 1 })
  truncateSync(join(folder, 'pages.index'), 20)
  expect((await build({ a: 1 })).anew).toEqual(['a'])
})

test('a step works out anew what has changed', () => {
  const step = (text: string) => {
    const kept = new Kept<number>(folder, 'lengths', 'code')
    let worked = false
    const value = kept.of(text, () => {
      worked = true
      return text.length
    })
    kept.save()
    return { value, worked }
  }
  expect(step('one')).toEqual({ value: 3, worked: true })
  expect(step('one')).toEqual({ value: 3, worked: false })
  expect(step('three')).toEqual({ value: 5, worked: true })
  expect(step('one'), 'forgotten with the build that did without it').toEqual({ value: 3, worked: true })
})

test('code is told apart by its files and settings', () => {
  const file = join(folder, 'a.ts')
  writeFileSync(file, 'one')
  const before = digestOfCode([folder], {})
  expect(digestOfCode([folder, join(folder, 'none')], {})).toBe(before)
  expect(digestOfCode([folder], { base: '/x/' })).not.toBe(before)
  writeFileSync(file, 'two')
  expect(digestOfCode([folder], {})).not.toBe(before)
})
