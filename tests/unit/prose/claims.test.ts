import { describe, expect, test } from 'vitest'
import { claimIn } from '../../../src/prose/claims.ts'

describe('a paragraph needs evidence when it states', () => {
  test.each([
    ['a wall of 400 km', 'number', '400'],
    ['two lines of defence', 'number', 'two'],
    ['Hundreds crossed', 'number', 'Hundreds'],
    ['work began in March', 'date', 'in March'],
    ['reopened last June', 'date', 'June'],
    ['he called it “fully secured” then', 'quotation', '“fully secured”'],
    ['he called it "fully secured" then', 'quotation', '"fully secured"'],
    ['open from March', 'date', 'from March'],
    ['half of the line', 'number', 'half of'],
    ['½ of it', 'number', '½'],
    ['he spoke of a ‘fully secured border’ then', 'quotation', '‘fully secured border’'],
    ['طوله ٦١٥ كيلومترا', 'number', '٦١٥'],
  ])('%s', (words, what, found) => {
    expect(claimIn(words)).toEqual({ what, words: found })
  })

  test.each(['one of the first', 'troops may march', 'it’s the guards’ task', 'someone tends the line'])(
    'but not: %s',
    (words) => {
      expect(claimIn(words)).toBeUndefined()
    },
  )
})
