import { readFileSync } from 'node:fs'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { references } from '../../../src/cite/format.ts'
import type { CslItem } from '../../../src/cite/item.ts'
import { styles } from '../../../src/cite/styles.ts'

/** References by item and style. */
type Table = Record<string, Record<string, string>>

const read = (name: string) => JSON.parse(readFileSync(`tests/fixtures/citations/${name}.json`, 'utf8')) as unknown
const items = read('items') as CslItem[]
const expected = read('expected') as Table
const differences = read('differences') as { why: string; ours: Table }[]

/**
 * Text, its italics between underscores. Where a line may break is no matter of style: pandoc writes some spaces as
 * ones that do not break.
 */
const textOf = (html: string) =>
  DomUtils.textContent(parseDocument(html.replaceAll(/<\/?i>/g, '_'))).replaceAll('\u00a0', ' ')

const stated = (item: string, style: string) => differences.flatMap(({ ours }) => ours[item]?.[style] ?? [])

for (const item of items) {
  test(`“${item.id}” reads in all styles as another implementation of CSL writes it, but for what is stated`, () => {
    const ours = references(item).map(({ style, html }) => [style, textOf(html)])
    const theirs = styles.map(({ id }) => [id, stated(item.id, id)[0] ?? textOf(expected[item.id]?.[id] ?? '')])
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs))
  })
}

test('no difference is stated that is none, or twice', () => {
  for (const { why, ours } of differences) {
    expect(why.length).toBeGreaterThan(40)
    for (const [item, texts] of Object.entries(ours)) {
      for (const [style, text] of Object.entries(texts)) {
        expect(textOf(expected[item]?.[style] ?? ''), `${item}, ${style}`).not.toBe(text)
        expect(stated(item, style)).toHaveLength(1)
      }
    }
  }
})
