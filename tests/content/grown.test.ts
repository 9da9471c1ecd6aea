import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { readContent, type Content } from '../../src/checker/read.ts'
import { dataKinds, proseKinds, type Kind } from '../../src/schemas/kinds.ts'
import { changeOneFact, writeContent } from '../bench/grow/content.ts'

/** The content of a grown site, removed when the test ends. */
function grown(pages: number, seed?: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'grown-')), 'content')
  onTestFinished(() => {
    rmSync(join(folder, '..'), { recursive: true })
  })
  writeContent(folder, pages, seed)
  return folder
}

/** Every file of a folder with what it holds. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** How many entries there are of each kind. */
const counts = ({ entries }: Content): Map<Kind, number> =>
  new Map([...proseKinds, ...dataKinds].map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length]))

test('the same seed writes the same content, another seed other content', () => {
  const first = filesOf(grown(150, 1))
  expect(filesOf(grown(150, 1))).toEqual(first)
  expect(filesOf(grown(150, 2))).not.toEqual(first)
})

test('grown content has no errors', () => {
  for (const pages of [100, 1_000])
    expect(check(grown(pages)).problems.filter(({ level }) => level === 'error')).toEqual([])
})

test('grown content has the proportions of the real content', () => {
  const [large, real] = [readContent(grown(2_000)), readContent('content')]
  const had = counts(large)
  for (const [kind, count] of counts(real)) {
    const asked = (count * large.entries.length) / real.entries.length
    // Of a kind with few entries, one more or less is much.
    expect(Math.abs((had.get(kind) ?? 0) - asked), kind).toBeLessThan(Math.max(1, 0.2 * asked))
  }
})

test('a change of one fact changes one line', () => {
  const folder = grown(300)
  const before = filesOf(folder)
  changeOneFact(folder, 300)
  const changed = [...filesOf(folder)].filter(([name, text]) => before.get(name) !== text)
  expect(changed).toHaveLength(1)
  const [name, text] = changed[0] ?? ['', '']
  const lines = (before.get(name) ?? '').split('\n')
  expect(text.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(1)
  expect(check(folder).problems.filter(({ level }) => level === 'error')).toEqual([])
})
