import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { goneSchema } from '../../../src/schemas/gone.ts'
import { dataKinds, foldered, proseKinds, schemas, siteSchema, type Kind } from '../../../src/schemas/kinds.ts'
import { fill } from './fill.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

/** All words in quotation marks: what reads front matter takes a bare date for more than words. */
const quoted = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const

/** Fills every field of words of all content below a folder with words that do harm. */
export function makeHostile(content: string): void {
  const ids: Record<string, string> = { sources: 'outlet-2025-01' }
  const filled = (kind: Kind, record: unknown) =>
    fill(schemas[kind], record, (of) => {
      const id = ids[of]
      if (!id) throw new Error(`The test knows no id of ${of}: name one in tests/content/hostile/write.ts.`)
      return id
    })
  const rewrite = (path: string, change: (value: unknown) => unknown) => {
    const text = readFileSync(path, 'utf8')
    const [, front, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
    const yaml = stringify(change(parse(front ?? text)), quoted)
    // A work whose number of pages is words is cited with the place in it.
    const cited = body.replace(/<Cite (id="[^"]*")/g, '<Cite $1 at="abstract"')
    writeFileSync(path, front === undefined ? yaml : `---\n${yaml}---\n${cited}`)
  }
  const withdrawn = fill(goneSchema, { withdrawn: '2026-11-03' }, () => '')
  writeFileSync(join(content, 'published.yaml'), stringify({ '/facts/old-fact/': [] }))
  writeFileSync(join(content, 'gone.yaml'), stringify({ '/facts/old-fact/': withdrawn }))
  rewrite(join(content, 'site.yaml'), (site) => fill(siteSchema, site, () => 'border-length'))
  for (const kind of proseKinds)
    for (const path of filesIn(join(content, kind))) rewrite(path, (record) => filled(kind, record))
  for (const kind of dataKinds) {
    const paths = foldered.includes(kind) ? filesIn(join(content, kind)) : [join(content, `${kind}.yaml`)]
    for (const path of paths)
      rewrite(path, (records) =>
        Array.isArray(records)
          ? records.map((record) => filled(kind, record))
          : Object.fromEntries(Object.entries(records as object).map(([id, record]) => [id, filled(kind, record)])),
      )
  }
}
