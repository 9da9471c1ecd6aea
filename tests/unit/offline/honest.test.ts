import { expect, test } from 'vitest'
import { formatSize } from '../../../src/i18n/sizes.ts'
import { day, hour, isDue, minute } from '../../../src/offline/check.ts'
import { noteOn, withNote } from '../../../src/offline/note.ts'
import type { Offer } from '../../../src/offline/list.ts'

const newer: Offer = { version: 'w', edition: '2027.01', asOf: '2027-01-01', parts: [] }

test('the site is asked once an hour, and sooner while a newer build is not here', () => {
  expect(isDue({ tried: 0, answered: 0 }, hour - 1)).toBe(false)
  expect(isDue({ tried: 0, answered: 0 }, hour)).toBe(true)
  expect(isDue({ tried: 0, answered: 0, newer }, minute)).toBe(true)
})

test('a kept page says so when there is a newer one, or when nobody has looked for long', () => {
  expect(noteOn({ tried: 0, answered: 0 }, day)).toBeUndefined()
  expect(noteOn({ tried: 0, answered: 0, newer }, day)).toContain('changed since')
  expect(noteOn({ tried: 0, answered: Date.parse('2026-11-02T12:00') }, Date.parse('2026-11-30'))).toContain(
    'on 2 November 2026',
  )
})

test('the note stands first in the main part and leads to what is kept', () => {
  const html = withNote('<body><main id="main">$& text</main></body>', 'Old.', '/615km/')
  expect(html).toMatch(
    /<main id="main"><p [^>]*role="note"[^>]*>Old\. <a href="\/615km\/offline\/">Keep offline<\/a><\/p>\$& text/,
  )
})

test('sizes are given in round numbers', () => {
  expect([340_400, 999_000, 1_440_000, 38_200_000].map(formatSize)).toEqual(['340 kB', '1 MB', '1.4 MB', '38 MB'])
})
