import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { expect, test } from '@playwright/test'
import { dateOf } from '../../src/cite/meta.ts'
import type { CslItem } from '../../src/cite/item.ts'
import { findProgram } from '../../src/cli/debian.ts'
import { allItems, allRecords, authorsOf, itemFiles, recordFiles } from './records.ts'

/** What every format has to give back of an item. A title comes back with marks around what keeps its case. */
const essence = (item: CslItem) => ({
  id: item.id,
  title: item.title.replaceAll(/<\/?span[^>]*>/g, ''),
  authors: authorsOf(item),
  date: dateOf(item),
  url: item.URL,
})

test('every BibTeX file gives another program the titles, authors, days and addresses back', async () => {
  const items = new Map(itemFiles().map(({ name, items }) => [name, items]))
  const warned: string[] = []
  for (const level of ['warn', 'error'] as const) console[level] = (...words) => warned.push(words.join(' '))
  for (const { name, text } of recordFiles('bib')) {
    const read = (await plugins.input.chainAsync(text, { generateGraph: false })) as unknown as CslItem[]
    expect(read.map(essence), name).toEqual(items.get(name)?.map(essence))
  }
  expect(warned).toEqual([])
})

test('no BibTeX file has bytes that older programs stumble over', () => {
  for (const { name, text } of recordFiles('bib')) {
    expect(text, name).not.toMatch(/nocase|<\/?[a-z]+>|\u00a0|\r/)
    expect(text.normalize('NFC'), name).toBe(text)
  }
})

/** What biber says of all entries, with the entry that it is about. */
function validated(): { key: string; said: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'biber-'))
  const file = join(folder, 'all.bib')
  writeFileSync(file, allRecords('bib'))
  const { stdout } = spawnSync('biber', ['--tool', '--validate-datamodel', '--nolog', file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stdout).toContain('Datamodel validation complete')
  return [...stdout.matchAll(/^(?:WARN|ERROR) - (.*)$/gm)].map(([, line = '']) => ({
    key: /Entry '([^']+)'/.exec(line)?.[1] ?? '',
    said: line.replace(/^.*\): /, ''),
  }))
}

/** What a source may lack, because it was published without: nobody signed or dated it, or edits the encyclopaedia. */
const lacks: Record<string, keyof CslItem | 'editor'> = {
  "Missing mandatory field 'author'": 'author',
  "Missing mandatory field 'editor'": 'editor',
  "Missing mandatory field - one of 'date, year' must be defined": 'issued',
}

if (findProgram('biber'))
  test('biber finds every entry to be what the data model of BibLaTeX wants, but for what a source itself lacks', () => {
    const items = allItems()
    const wrong = validated().filter(({ key, said }) => {
      const item = items.get(key) as (CslItem & { editor?: unknown }) | undefined
      const field = lacks[said]
      return !item || !field || item[field] !== undefined
    })
    expect(wrong).toEqual([])
  })
