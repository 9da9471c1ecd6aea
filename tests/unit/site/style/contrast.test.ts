import { expect, test } from 'vitest'
import { contrast, luminance, useFor } from '../../../../src/site/style/contrast.ts'

test('luminance runs from black to white, by the formula of WCAG', () => {
  expect(luminance('#000')).toBe(0)
  expect(luminance('#ffffff')).toBeCloseTo(1, 10)
  expect(luminance('#808080')).toBeCloseTo(0.2159, 4)
})

test('contrast is that of WCAG, whichever colour comes first', () => {
  expect(contrast('#000000', '#fff')).toBeCloseTo(21, 10)
  expect(contrast('#fff', '#fff')).toBe(1)
  // Known pairs: the grey that just passes on white, and the one that just fails.
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
  expect(contrast('#fff', '#777')).toBeCloseTo(4.48, 2)
})

test('what is not a colour in hexadecimal digits is refused by its words', () => {
  expect(() => luminance('teal')).toThrow('"teal"')
  expect(() => luminance('#12345')).toThrow('"#12345"')
})

test('a colour is for text from 4.5, for drawings from 3, and below that for grounds', () => {
  expect([4.5, 4.49, 3, 2.99].map(useFor)).toEqual(['text', 'drawing', 'drawing', 'ground'])
})
