import { expect, test } from 'vitest'
import { titleOf } from '../../../src/cite/item.ts'

test('a title in our words stands in brackets', () => {
  const title = 'A wall on the border'
  expect(titleOf({ title, titled: undefined })).toBe(title)
  expect(titleOf({ title, titled: 'shortened' })).toBe(title)
  expect(titleOf({ title, titled: 'translated' })).toBe('[A wall on the border]')
  expect(titleOf({ title, titled: 'described' })).toBe('[A wall on the border]')
})
