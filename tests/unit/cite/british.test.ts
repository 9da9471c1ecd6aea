import { expect, test } from 'vitest'
import { british } from '../../../src/cite/british.ts'
import { engines } from '../../../src/cite/styles.ts'

test('British references have single quotation marks and the day before the month', () => {
  const xml = engines.locales.get('en-GB')
  expect(xml).toContain('xml:lang="en-GB"')
  expect(xml).toContain('<term name="open-quote">‘')
  expect(xml).toContain('<term name="open-inner-quote">“')
  expect(xml).toMatch(/<date form="text"><date-part name="day"/)
  expect(xml).toContain('punctuation-in-quote="false"')
})

test('the American locale stays as the library has it', () => {
  expect(engines.locales.get('en-US')).toContain('<term name="open-quote">“')
})

test('a locale that no longer says what is to be changed is an error that says what is missing and where to mend it', () => {
  expect(() => british('<locale xml:lang="en-US"/>')).toThrow(/has no punctuation-in-quote.*src\/cite\/british\.ts/)
})
