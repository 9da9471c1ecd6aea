import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { expect, test } from './test.ts'
import type { CslItem } from '../../src/cite/item.ts'
import { findProgram } from '../../src/cli/debian.ts'
import { allItems, allRecords, essence, itemFiles, recordFiles } from './records.ts'

/** The tags of each record, each with its values. */
const recordsOf = (text: string) =>
  text
    .split(/^ER {2}- ?\r?\n/m)
    .filter((record) => record.trim())
    .map((record) => {
      const lines = [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*?)\r?$/gm)]
      return Object.fromEntries(
        Object.entries(Object.groupBy(lines, ([, tag = '']) => tag)).map(([tag, found = []]) => [
          tag,
          found.map(([, , value = '']) => value),
        ]),
      )
    })

test('every RIS file has each record from TY to ER, one line a tag, lines ended as the format wants', () => {
  const items = itemFiles()
  for (const { name, text } of recordFiles('ris')) {
    expect(text.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\nER  - \r\n\r\n'), name).toBe(true)
    const odd = text.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))
    expect(odd, name).toEqual([])
    expect(text.match(/^TY {2}- /gm), name).toHaveLength(items.get(name)?.length ?? 0)
  }
})

/** What a record says, in the shape of `essence`. */
const read = ({ ID, TI, AU = [], PY, DA, UR }: Record<string, string[]>) => ({
  id: ID?.[0],
  title: TI?.[0],
  authors: AU,
  date: DA?.[0]?.replace(/\/+$/, '').replaceAll('/', '-') ?? PY?.[0],
  url: UR?.[0] && new URL(UR[0]).href,
})

test('every RIS record has the key, title, authors, day and address of its item', () => {
  const items = itemFiles()
  for (const { name, text } of recordFiles('ris'))
    expect(recordsOf(text).map(read), name).toEqual(items.get(name)?.map(essence))
})

test('citation-js reads every RIS file', async () => {
  const items = itemFiles()
  // It reads no more of a day than the year, and no authors of newspapers.
  const known = ({ title, URL, issued }: CslItem) => [title, URL, issued?.['date-parts'][0]?.[0]]
  for (const { name, text } of recordFiles('ris')) {
    const found = (await plugins.input.chainAsync(text, { generateGraph: false })) as unknown as CslItem[]
    expect(found.map(known), name).toEqual(items.get(name)?.map(known))
  }
})

/** All records, read and written back by bibutils. It has to be told which names are of bodies: others it takes apart. */
function rewritten(bodies: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ris-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const run = (program: string, ...args: string[]) =>
    spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 }).stdout
  const known = file('bodies', `${bodies.join('\n')}\n`)
  const xml = run('ris2xml', '--nosplit-title', '--asis', known, file('all.ris', allRecords('ris')))
  const back = run('xml2ris', file('all.xml', xml))
  rmSync(folder, { recursive: true })
  return back.replace('\uFEFF', '')
}

if (findProgram('ris2xml') && findProgram('xml2ris'))
  test('bibutils reads every record of RIS and writes it back with its key, title, authors, day and address', () => {
    const items = [...allItems().values()]
    const bodies = items.flatMap(({ author = [] }) => author.flatMap((name) => ('literal' in name ? name.literal : [])))
    const byKey = (records: { id?: string | undefined }[]) => new Map(records.map((record) => [record.id, record]))
    // Where a record has no day, or no year, bibutils puts the day of reading there.
    const unread = (date?: string) => date?.replace(/-\d{4}-\d\d-\d\d$/, '').replace('XXXX', '') || undefined
    const back = recordsOf(rewritten([...new Set(bodies)]))
    expect(back).toHaveLength(items.length)
    const known = back.map(read).map((record) => ({ ...record, date: unread(record.date) }))
    expect(byKey(known)).toEqual(byKey(items.map(essence)))
  })
