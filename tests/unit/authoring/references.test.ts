import { describe, expect, test } from 'vitest'
import { importReferences } from '../../../src/authoring/references.ts'

const today = '2026-11-25'
const first = async (text: string, taken: string[] = []) => (await importReferences(text, taken, today))[0]

describe('a reference is imported', () => {
  test('from BibTeX, with a corporate author whole and the name of the language as a tag', async () => {
    const imported = await first(`@online{x, author = {Doe, Jané and {Border Watch}}, title = {A wall},
      journal = {Example Daily}, date = {2025-03-04}, url = {https://example.org/a}, urldate = {2026-11-20}, langid = {english}}`)
    expect(imported).toEqual({
      record: {
        id: 'example-daily-2025-03-04',
        type: 'webpage',
        title: 'A wall',
        author: [{ family: 'Doe', given: 'Jané' }, { literal: 'Border Watch' }],
        'container-title': 'Example Daily',
        issued: '2025-03-04',
        URL: 'https://example.org/a',
        accessed: '2026-11-20',
        language: 'en',
      },
      problems: [],
    })
  })

  test('from RIS, with its dates in slashes', async () => {
    const imported = await first(
      'TY  - NEWS\nTI  - A wall\nT2  - Sample News\nPY  - 2024/05/06\nUR  - https://example.org/b\nLA  - ar\nER  - \n',
    )
    expect(imported?.record).toMatchObject({
      id: 'sample-news-2024-05-06',
      issued: '2024-05-06',
      language: 'ar',
      accessed: today,
    })
  })

  test('from CSL-JSON, with all its fields', async () => {
    const item = {
      id: 'http://zotero.org/1',
      type: 'article-journal',
      title: 'Do walls work?',
      'container-title': 'Journal of Borders',
      issued: { 'date-parts': [['2020', 9]] },
      DOI: '10.1000/xyz',
      volume: '3',
      language: 'en-GB',
    }
    const imported = await first(JSON.stringify([item]))
    expect(imported).toMatchObject({
      problems: [],
      record: { URL: 'https://doi.org/10.1000/xyz', issued: '2020-09', volume: '3' },
    })
  })

  test.each([
    [
      'as pandoc writes it',
      '---\nreferences:\n- id: a\n  type: book\n  title: A wall\n  issued: 2020-05\n  URL: https://e.example/\n  language: en\n---\n',
    ],
    [
      'as a list',
      '- id: a\n  type: book\n  title: A wall\n  issued:\n  - year: 2020\n    month: 5\n  URL: https://e.example/\n  language: en\n',
    ],
  ])('from CSL-YAML, %s', async (_, text) => {
    expect(await first(text)).toMatchObject({ problems: [], record: { id: 'a-wall-2020-05', issued: '2020-05' } })
  })

  test('from RIS of a news site, with its authors', async () => {
    const imported = await first(
      'TY  - NEWS\nAU  - Doe, Jan\nTI  - A wall\nT2  - Sample News\nPY  - 2025\nUR  - https://example.org/c\nLA  - en\nER  - \n',
    )
    expect(imported).toMatchObject({ problems: [], record: { author: [{ family: 'Doe', given: 'Jan' }] } })
  })

  test('once: what is in the bibliography by its address is left out', async () => {
    const text = '@misc{x, title = {A wall}, url = {https://example.org/}, year = {2020}, langid = {english}}'
    expect(await importReferences(text, [], today, ['https://example.org/'])).toEqual([])
  })

  test('under an id of letters that every address can hold', async () => {
    const text = '@misc{x, title = {الجدار a_b}, url = {https://example.org/}, year = {2020}, langid = {arabic}}'
    expect((await first(text))?.record['id']).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('under an id that is free', async () => {
    const text = '@misc{x, title = {A wall}, url = {https://example.org/}, year = {2020}, langid = {english}}'
    expect((await first(text, []))?.record['id']).toBe('a-wall-2020')
    expect((await first(text, ['a-wall-2020', 'a-wall-2020-b']))?.record['id']).toBe('a-wall-2020-c')
  })

  test('with what is missing named', async () => {
    expect((await first('@misc{x, title = {A wall}, year = {2020}}'))?.problems).toEqual([
      'URL: is missing. Add it (string).',
      'language: is missing. Add it (string).',
    ])
  })
})

test('text in no known format is refused', async () => {
  await expect(importReferences('just words', [], today)).rejects.toThrow()
})
