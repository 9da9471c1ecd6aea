import { describe, expect, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { formatProblem } from '../../src/checker/problem.ts'
import type { Published } from '../../src/checker/rules/published.ts'
import { contentWith, type Change } from './copy.ts'
import { errors, page, report } from './report.ts'

const retype = (type: string): Change => ({
  file: 'sources/outlets.yaml',
  replace: 'type: article-newspaper',
  by: `type: ${type}`,
})

describe('a work of several pages', () => {
  const remedy =
    'Add at: "page 12", "section “Name”" or "abstract"; for a work that is one page, write number-of-pages: 1 in the source.'

  const place = (where: string, field: string) =>
    `content/${where} error: ${field}: cites "outlet-2025-01", a work of several pages, without a locator. ${remedy}`

  test('needs a locator wherever it is cited, in records and in prose', () => {
    expect(errors(retype('report'))).toEqual([
      place('facts/length.yaml:10:11', 'length-one.sources[0].id'),
      place('facts/length.yaml:21:11', 'length-two.sources[0].id'),
      place('threats/smuggling.mdx:11:27', '<Cite>'),
    ])
  })

  test('is content with one', () => {
    const located = page('It is long<Cite id="outlet-2025-01" at="page 3" />.')
    expect(errors(retype('book'), located).filter((line) => line.includes('extra.mdx'))).toEqual([])
  })

  test('is one that says so by its pages, whatever its type', () => {
    const pages = (line: string): Change => ({ file: 'sources/outlets.yaml', replace: 'language: en', by: `language: en\n  ${line}` })
    expect(errors(pages('number-of-pages: 12'))).toHaveLength(3)
    expect(errors(pages("page: '12-34'"))).toHaveLength(3)
    expect(errors(retype('report'), pages('number-of-pages: 1'))).toEqual([])
    expect(errors(pages("page: '12'"))).toEqual([])
  })
})

describe('a fact that an edition has published', () => {
  const published: Published = { id: 'length-one', min: 610, max: 610, qualifier: 'about', unit: 'km', date: null }
  const lines = (previous: Published[], ...changes: Change[]) => check(contentWith(...changes), previous).problems.map(formatProblem)
  const changed = (text: string): Change => ({
    file: 'facts/length.yaml',
    replace: "  asOf: '2025-01'\n",
    by: `  asOf: '2025-01'\n  changes:\n${text}`,
  })

  test('may not change its value unsaid', () => {
    expect(lines([published])).toEqual([
      'content/facts/length.yaml:3:10 error: length-one.value: was published as about 610\u00a0km and is now 615\u00a0km, and changes does not say so. Add to changes: { date, was: { value: 610, qualifier: about }, why }.',
    ])
  })

  test('may change it with an entry that says what it was', () => {
    const said = changed("    - { date: '2026-11-24', was: { value: 610, qualifier: about }, why: The outlet corrected it. }\n")
    expect(lines([published], said)).toEqual([])
  })

  test('is not excused by an entry about another value', () => {
    const said = changed("    - { date: '2026-11-24', was: { value: 612 }, why: The outlet corrected it. }\n")
    expect(lines([published], said)).toHaveLength(1)
  })

  test.each([
    ['a qualifier that is new', { ...published, min: 615, max: 615, qualifier: 'about' as string | null }],
    ['another value and qualifier', published],
    ['a date in place of the figure', { ...published, min: null, max: null, qualifier: null, unit: null, date: '2024' }],
    ['no figure at all', { ...published, min: null, max: null, qualifier: null, unit: null }],
    ['a range', { ...published, min: 600, max: 620, qualifier: null }],
  ])('is mended by the very line that the checker proposes: %s', (_, was) => {
    const [line = ''] = lines([was])
    const proposed = /Add to changes: \{ date, (was: \{.*\}), why \}\./.exec(line)?.[1] ?? ''
    expect(proposed, line).not.toBe('')
    expect(lines([was], changed(`    - { date: '2026-11-24', ${proposed}, why: The outlet corrected it. }\n`))).toEqual([])
  })

  test('stays unnoticed while it is as it was', () => {
    expect(lines([{ ...published, min: 615, max: 615, qualifier: null }])).toEqual([])
  })

  test('may not disappear: its address is cited', () => {
    expect(lines([{ ...published, id: 'length-oen' }])).toEqual([
      'content/facts:1:1 error: length-oen: was published and is gone: its address is cited. Did you mean "length-one"?',
    ])
  })

  test('may not turn from a figure into a date unsaid', () => {
    expect(lines([{ ...published, min: null, max: null, qualifier: null, unit: null, date: '2024' }])).toEqual([
      "content/facts/length.yaml:1:1 error: length-one.date: was published as 2024 and is now 615\u00a0km, and changes does not say so. Add to changes: { date, was: { value: null, unit: null, date: '2024' }, why }.",
    ])
  })
})

describe('a correction', () => {
  const one = (entry: string) =>
    errors({ file: 'facts/length.yaml', replace: "  asOf: '2025-01'\n", by: `  asOf: '2025-01'\n  changes:\n    - ${entry}\n` })

  test.each([
    [
      'in the future',
      "{ date: '2026-12-24', was: { value: 610 }, why: So. }",
      'length-one.changes[0].date: is after this edition (2026-11-25). Correct the date, or the edition’s day in site.yaml.',
    ],
    [
      'without a day',
      "{ date: '2026-11', was: { value: 610 }, why: So. }",
      'length-one.changes[0].date: must be a day as YYYY-MM-DD. It is "2026-11".',
    ],
    [
      'that says nothing',
      "{ date: '2026-11-24', was: {}, why: So. }",
      'length-one.changes[0].was: says nothing. Give the value, date or statement as it was.',
    ],
    [
      'that gives what the fact still says',
      "{ date: '2026-11-24', was: { value: 615 }, why: So. }",
      'length-one.changes[0].was: gives the value that the fact still has. Give what it said before, or remove it.',
    ],
    [
      'out of order',
      "{ date: '2026-11-24', was: { value: 610 }, why: So. }\n    - { date: '2026-11-20', was: { value: 600 }, why: So. }",
      'length-one.changes[1].date: is before the change above it (24 November 2026). Put the oldest change first.',
    ],
    [
      'without a reason',
      "{ date: '2026-11-24', was: { value: 610 } }",
      'length-one.changes[0].why: is missing. Add it.',
    ],
  ])('%s is refused', (_, entry, message) => {
    expect(one(entry).map((line) => line.replace(/^[^ ]+ error: /, ''))).toEqual([message])
  })
})

test('a quantity states no figure of its own in its title, description or keys', () => {
  const described: Change = { file: 'series.yaml', replace: 'How long the border is.', by: 'As measured in 1970.' }
  const named: Change = { file: 'series.yaml', replace: 'north: the north', by: "north: the north's 285 km" }
  expect(errors(described, named)).toEqual([
    'content/series.yaml:3:16 error: border-length.description: states a number ("1970") where no evidence can stand. Move it into the text, with evidence.',
    'content/series.yaml:7:49 error: border-length.extents.north: states a number ("285") where no evidence can stand. Move it into the text, with evidence.',
  ])
})

test('the figure of a source in its own unit needs the converted value beside it', () => {
  const original: Change = { file: 'facts/length.yaml', replace: '  value: 615\n  unit: km\n  series: border-length\n  counts: boundary\n  extent: whole-line\n', by: '  original: { value: 382, unit: miles }\n' }
  expect(errors(original).join()).toContain('length-one.original: has no value. Add the converted value, or remove the original.')
})

describe('a source', () => {
  test('can be pasted as CSL-JSON, in a file of its own', () => {
    const item = {
      id: 'pasted-2025',
      type: 'article-newspaper',
      title: 'T',
      author: [{ family: 'A', given: 'B', 'non-dropping-particle': 'al' }],
      issued: { 'date-parts': [['2025', 1, 8]] },
      accessed: { 'date-parts': [['2026', 11, 22]] },
      URL: 'https://x.example/',
      language: 'en-GB',
      DOI: '10/1',
      abstract: 'x',
      'number-of-volumes': 2,
    }
    const lines = report({ file: 'sources/pasted.json', text: JSON.stringify([item]) })
    expect(lines).toEqual(['content/sources/pasted.json:1:2 warning: pasted-2025: nothing uses it. Use it, or remove it.'])
  })

  test('can be pasted as pandoc writes it, and its mistakes are found where they stand', () => {
    const text =
      'references:\n- id: pandoc-2025\n  type: book\n  titel: T\n  issued:\n  - year: 2025\n  accessed: 2026-11-22\n  URL: https://y.example/\n  language: English\n'
    expect(errors({ file: 'sources/pandoc.yaml', text })).toEqual([
      'content/sources/pandoc.yaml:2:3 error: pandoc-2025.title: is missing. Add it (string).',
      'content/sources/pandoc.yaml:4:3 error: pandoc-2025.titel: is not a field of this kind of entry. Did you mean "title"?',
      'content/sources/pandoc.yaml:9:13 error: pandoc-2025.language: must be a language tag such as "en" or "ar". It is "English".',
    ])
  })

  test('can carry the address of an archived copy', () => {
    const archived: Change = {
      file: 'sources/outlets.yaml',
      replace: 'language: en',
      by: "language: en\n  archived: { URL: 'https://archive.example/1', date: '2025-02-01' }",
    }
    expect(report(archived)).toEqual([])
  })
})
