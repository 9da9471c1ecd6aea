import { expect, test } from 'vitest'
import { cssString, sheetStyles } from '../../../src/print/page/sheet.ts'

test.each([
  ['The wall', '"The wall"'],
  ['“Front line”: ’tis', '"“Front line”: ’tis"'],
  ['He said "no"', '"He said \\"no\\""'],
  ['a\\b', '"a\\\\b"'],
  ['one\ntwo', '"one\\a two"'],
  ['</style><b>', '"\\3c /style>\\3c b>"'],
])('%j becomes the string of CSS %s', (words, string) => {
  expect(cssString(words)).toBe(string)
})

test('each sheet has the title in its head, except the first, and edition and address in its foot', () => {
  expect(sheetStyles('The wall · 615 km', 'Edition 2026.12')).toBe(
    '@page{@top-right{content:"The wall · 615 km"}@bottom-left{content:"Edition 2026.12"}}@page:first{@top-right{content:none}}',
  )
})
