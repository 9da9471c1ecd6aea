import { expect, test } from 'vitest'
import { toRis } from '../../../src/cite/ris.ts'
import { article, page, without } from './sample.ts'

const lines = (text: string) => text.split('\r\n')

test('a part of the site is a web page with its body whole, its site, day, language and key', () => {
  expect(lines(toRis([page])).sort()).toEqual(
    [
      'TY  - ELEC',
      'T2  - 615 km (edition 2026.12)',
      'AU  - 615 km editors',
      'DA  - 2026/12/01/',
      'PY  - 2026',
      'ID  - 615km-2026.12-strategy-wall',
      'LA  - en',
      'TI  - The wall',
      'UR  - https://615km.example/strategy/wall/#what-it-is',
      'ER  - ',
      '',
      '',
    ].sort(),
  )
})

test('an article of a newspaper has its authors, the day it appeared and the day it was read', () => {
  expect(lines(toRis([article]))).toEqual(
    expect.arrayContaining([
      'TY  - NEWS',
      'AU  - al-Bar, Anas',
      'AU  - Wang, Herman',
      'DA  - 2024/02/04/',
      'Y2  - 2026/11/05/',
    ]),
  )
})

test('the day of reading of a web page and a blog stands where programs look for it, and nowhere else', () => {
  for (const type of ['webpage', 'post-weblog']) {
    const found = lines(toRis([{ ...page, type, accessed: { 'date-parts': [[2026, 11, 5]] } }]))
    expect(found.filter((line) => /2026\/11\/0?5/.test(line))).toEqual(['Y2  - 2026/11/05/'])
  }
})

test('a year alone, or a month, is no more than that, and without a date there is none', () => {
  const dated = (parts: number[]) =>
    lines(toRis([{ ...article, issued: { 'date-parts': [parts] } }])).filter((line) => /^(DA|PY)/.test(line))
  expect(dated([2024])).toEqual(['PY  - 2024', 'DA  - 2024///'])
  expect(dated([2024, 3])).toEqual(['PY  - 2024', 'DA  - 2024/03//'])
  expect(toRis([without(article, 'issued')])).not.toMatch(/^(DA|PY) /m)
})

test('a record begins with TY and ends with ER, and long lines stay whole', () => {
  const url = `https://example.org/${'a/'.repeat(200)}`
  const text = toRis([page, { ...article, URL: url }])
  expect(text.match(/^TY {2}- /gm)).toHaveLength(2)
  expect(text).toContain(`UR  - ${url}\r\n`)
  expect(text.endsWith('ER  - \r\n\r\n')).toBe(true)
})

test('a line break inside a title cannot begin a tag of its own', () => {
  const text = toRis([{ ...page, title: 'A wall\r\nER  - \nTY  - BOOK' }])
  expect(text.match(/^TY {2}- /gm)).toHaveLength(1)
  expect(text).toContain('TI  - A wall ER  - TY  - BOOK\r\n')
})
