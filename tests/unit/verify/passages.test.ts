import { describe, expect, test } from 'vitest'
import { passageAt, placeOf } from '../../../src/verify/passages.ts'

const article = `# A wall

The first paragraph.

The second paragraph,
on two lines.

The third paragraph.`

const report = `Contents

Summary

Findings

Summary

Towers stand along the line.

Wire was laid first.

Findings

The trench came second.

## What next?
More is planned.
`

const paged = 'Page one.\fPage two.\fPage three.\f'

describe('a passage named by paragraphs or pages', () => {
  test.each([
    ['paragraph 1', 'The first paragraph.'],
    ['Paragraph 2', 'The second paragraph,\non two lines.'],
    ['paragraphs 1 and 3', 'The first paragraph.\n\nThe third paragraph.'],
    ['paragraphs 1–2', 'The first paragraph.\n\nThe second paragraph,\non two lines.'],
    ['paragraphs 2 to 3', 'The second paragraph,\non two lines.\n\nThe third paragraph.'],
    ['paragraphs 1, 2 and 3', article.replace('# A wall\n\n', '')],
  ])('is found at "%s"', (at, passage) => {
    expect(passageAt(article, at)).toBe(passage)
  })

  test('is the same when lines end as on Windows', () => {
    expect(passageAt(article.replaceAll('\n', '\r\n'), 'paragraph 3')).toBe('The third paragraph.')
  })

  test('is found where form feeds part the pages', () => {
    expect(passageAt(paged, 'page 2')).toBe('Page two.')
    expect(passageAt(paged, 'pages 2 and 3')).toBe('Page two.\n\nPage three.')
  })

  test('keeps the count of pages when one of them is blank', () => {
    expect(passageAt('Page one.\f\fPage three.\f', 'page 3')).toBe('Page three.')
  })

  test('is not found when the text has fewer of them', () => {
    expect(passageAt(article, 'paragraph 4')).toBeUndefined()
    expect(passageAt(article, 'paragraphs 3 and 4')).toBeUndefined()
    expect(passageAt(article, 'paragraphs 3–4')).toBeUndefined()
    expect(passageAt(article, 'paragraph 0')).toBeUndefined()
    expect(passageAt(paged, 'page 4')).toBeUndefined()
  })

  test('is not found by page in a text without form feeds', () => {
    expect(passageAt(article, 'page 1')).toBeUndefined()
  })
})

describe('a passage named by its section', () => {
  test('runs from its heading to the next, past an empty entry in the contents', () => {
    expect(passageAt(report, 'section “summary”')).toBe('Towers stand along the line.\n\nWire was laid first.')
  })

  test('runs to the end of the text when no heading follows', () => {
    expect(passageAt(report, 'section “What next?”')).toBe('More is planned.')
  })

  test('ends at a Markdown heading too', () => {
    expect(passageAt(report, 'section “Findings”')).toBe('The trench came second.')
  })

  test('is found when no blank line parts the heading from its text', () => {
    expect(passageAt('Costs\nThe wall was paid for.\n\nSo were the towers.', 'section “Costs”')).toBe(
      'The wall was paid for.\n\nSo were the towers.',
    )
  })

  test('may be narrowed to a paragraph of it', () => {
    expect(passageAt(report, 'section “Summary”, paragraph 2')).toBe('Wire was laid first.')
    expect(passageAt(report, 'section “Summary”, paragraph 3')).toBeUndefined()
  })

  test('is not found when the text has no such heading', () => {
    expect(passageAt(report, 'section “Costs”')).toBeUndefined()
  })

  test('is the section called abstract or summary, or else the first paragraph', () => {
    expect(passageAt(report, 'summary')).toContain('Towers stand')
    expect(passageAt(article, 'abstract')).toBe('The first paragraph.')
  })
})

test('without a locator the whole text counts', () => {
  expect(passageAt(article, undefined)).toBe(article)
})

test.each(['standfirst and paragraph 1', 'paragraph 1 after the abstract', 'page 2, section I', 'chapter 3'])(
  'the locator "%s" is not guessed at',
  (at) => {
    expect(passageAt(article, at)).toBeUndefined()
  },
)

describe('the place of a passage', () => {
  test('is the first paragraph that passes, headings not counted', () => {
    expect(placeOf(article, (passage) => passage.includes('two lines'))).toBe('paragraph 2')
  })

  test('is a page where the text has pages', () => {
    expect(placeOf(paged, (passage) => passage.includes('three'))).toBe('page 3')
  })

  test('is unknown when no paragraph passes by itself', () => {
    expect(placeOf(article, (passage) => /first[^]*third/.test(passage))).toBeUndefined()
  })
})
