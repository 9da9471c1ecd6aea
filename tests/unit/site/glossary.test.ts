import { expect, test } from 'vitest'
import { pagesOn } from '../../../src/site/glossary.ts'

const entry = (title: string, aliases: string[] = []) => ({ address: `/${title}/`, data: { title, aliases } })
const prose = {
  pages: [entry('Berm')],
  measures: [entry('The earth berm', ['berm'])],
  threats: [],
  agencies: [entry('Border Guard Command', ['Border Guard'])],
  places: [entry('Al-Hol camp', ['al-Hol']), entry('Rabia')],
} as never

const on = (term: string, aliases: string[] = []) => pagesOn({ term, aliases }, { prose }).map(({ data }) => data.title)

test('a term leads to the entries that share a name with it, in any spelling and without articles', () => {
  expect(on('Berm')).toEqual(['The earth berm'])
  expect(on('Hol')).toEqual(['Al-Hol camp'])
  expect(on("Rabi'a")).toEqual(['Rabia'])
  expect(on('Frontier force', ['border guard'])).toEqual(['Border Guard Command'])
})

test('a part of a name is no name', () => {
  expect(on('Guard')).toEqual([])
})
