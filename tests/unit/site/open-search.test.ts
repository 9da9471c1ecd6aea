import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import type { Site } from '../../../src/schemas/site.ts'
import { openSearchDescription, openSearchLimits } from '../../../src/site/open-search.ts'

const site = {
  title: 'Walls & <borders> of the world',
  description: 'A '.repeat(800),
  editors: 'Editors',
  language: 'en',
  licence: { name: 'CC BY' },
} as Site

test('texts are escaped and no longer than browsers accept', () => {
  const texts: Record<string, string> = {}
  let element = ''
  const parser = new Parser(
    {
      onopentag: (name) => (element = name),
      ontext: (text) => (texts[element] = (texts[element] ?? '') + text),
      onclosetag: () => (element = ''),
    },
    { xmlMode: true },
  )
  parser.end(openSearchDescription(site))
  expect(texts['ShortName']).toBe('Walls & <borders')
  for (const [name, most] of Object.entries(openSearchLimits)) {
    expect(texts[name]?.length, name).toBeGreaterThan(0)
    expect(texts[name]?.length, name).toBeLessThanOrEqual(most)
  }
})
