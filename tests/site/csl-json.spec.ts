import { expect, test } from './test.ts'
import { z } from 'zod'
import { cslName, cslRest, cslTypes } from '../../src/schemas/csl.ts'
import { itemFiles, recordFiles } from './records.ts'

/*
 * The form of CSL-JSON 1.0.2, after the specification's list of types and variables: no package carries the schema of
 * the Citation Style Language project. Stricter than what the importer takes: dates in one form, nothing unknown.
 */
const part = z.int()
const date = z.strictObject({
  'date-parts': z.array(z.union([z.tuple([part]), z.tuple([part, part]), z.tuple([part, part, part])])).length(1),
})
const text = z.string().min(1)
const texts = ['container-title', 'publisher', 'genre', 'number', 'number-of-pages', 'volume', 'issue', 'page'] as const
const item = z.strictObject({
  ...cslRest,
  ...Object.fromEntries(
    ['available-date', 'event-date', 'original-date', 'submitted'].map((name) => [name, date.optional()]),
  ),
  ...Object.fromEntries(texts.map((name) => [name, text.optional()])),
  id: text,
  type: z.enum(cslTypes),
  title: text,
  author: z.array(cslName).min(1).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  URL: z.url({ protocol: /^https?$/ }),
  custom: z.undefined().optional(),
})

test('every JSON file is CSL-JSON, with nothing in it that CSL does not know', () => {
  const problems = [...itemFiles()].flatMap(([name, items]) =>
    items.flatMap((each) => {
      const { error } = item.safeParse(each)
      return error ? [`${name}, ${each.id}: ${z.prettifyError(error)}`] : []
    }),
  )
  expect(problems).toEqual([])
})

test('a key stands once in a file, and what is ours has one key in all files together', () => {
  const files = [...itemFiles()]
  const twice = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)
  for (const [name, items] of files) expect(twice(items.map(({ id }) => id)), name).toEqual([])
  const own = files.flatMap(([name, items]) => (/(^|\/)sources(\/all)?$/.test(name) ? [] : items))
  const ids = new Set(own.map(({ id }) => id))
  expect(own.length).toBeGreaterThan(1000)
  expect(ids.size).toBe(own.length)
  expect(new Set(own.map(({ URL }) => URL)).size, 'addresses').toBe(own.length)
  for (const id of ids) expect(id).toMatch(/^615km-\d{4}\.\d{2}-[a-z0-9:-]+$/)
})

test('no markup gets into a file for reference managers', () => {
  for (const format of ['bib', 'ris', 'json'] as const) {
    const marked = recordFiles(format).filter(({ text }) => /<\/?[a-z]+[ >]|nocase|&(amp|lt|gt|quot|#\d+);/.test(text))
    expect(marked.map(({ name }) => `${name}.${format}`)).toEqual([])
  }
})
