import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logger, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { expect, test } from './test.ts'
import type { CslItem } from '../../src/cite/item.ts'
import { findProgram } from '../../src/cli/debian.ts'
import { allItems, allRecords, essence, itemFiles, recordFiles } from './records.ts'

test('every BibTeX file gives another program the titles, authors, days and addresses back', async () => {
  const items = itemFiles()
  for (const { name, text } of recordFiles('bib')) {
    const read = (await plugins.input.chainAsync(text, { generateGraph: false })) as unknown as CslItem[]
    expect(read.map(essence), name).toEqual(items.get(name)?.map(essence))
  }
  expect(logger._log).toEqual([])
})

test('no BibTeX file holds markup, spaces that do not break, or letters in parts', () => {
  const odd = recordFiles('bib').flatMap(({ name, text }) => {
    const [found] = /nocase|<\/?[a-z]+>|[\u00a0\u202f\r]/.exec(text) ?? []
    return found === undefined && text.normalize('NFC') === text ? [] : [`${name}: ${JSON.stringify(found)}`]
  })
  expect(odd).toEqual([])
})

/** What biber says of all entries, each with the key that it is about. */
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

/** What a source may lack because it was published without: nobody signed or dated it, or edits the encyclopaedia. */
const lacks: Record<string, string> = {
  "Missing mandatory field 'author'": 'author',
  "Missing mandatory field 'editor'": 'editor',
  "Missing mandatory field - one of 'date, year' must be defined": 'issued',
}

if (findProgram('biber'))
  test('biber finds in every entry what the data model of BibLaTeX wants, but for what a source itself lacks', () => {
    const items = allItems()
    const wrong = validated().filter(({ key, said }) => {
      const item = items.get(key)
      const field = lacks[said]
      return item === undefined || field === undefined || field in item
    })
    expect(wrong).toEqual([])
  })
