import { expect, test } from 'vitest'
import { toCslJson } from '../../../src/cite/csl-json.ts'
import { article, hostile, page } from './sample.ts'

test('items come back as they were, whatever signs they hold', () => {
  const items = [page, { ...article, title: `${hostile}\nsecond line` }]
  expect(JSON.parse(toCslJson(items))).toEqual(items)
})
