import { expect, test } from 'vitest'
import { letterOf, listedNames } from '../../../src/search/names/listed.ts'

const place = {
  address: '/places/nineveh/',
  data: { title: 'Nineveh', ar: 'نينوى', aliases: ['Ninawa', 'Ninewa'], topics: ['nineveh'] },
}
const crossing = {
  address: '/places/al-qaim/',
  data: { title: 'Al-Qaim', ar: 'القائم', aliases: ["al-Qa'im"], topics: ['nineveh'] },
}
const library = {
  prose: { pages: [], measures: [], threats: [], agencies: [], places: [place, crossing] },
  topics: new Map([['nineveh', { label: { en: 'Nineveh' }, aliases: ['Ninawa', 'Mosul plain'] }]]),
  glossary: new Map([['wall', { term: 'wall', ar: 'جدار', aliases: ['T-walls'] }]]),
} as never

const letters = listedNames(library)
const find = (name: string) => letters.flatMap(({ names }) => names).find((each) => each.name === name)

test('a name is filed by its first letter, article, accents and signs aside', () => {
  expect(['al-Qaim', 'The wall', 'Éireann', "'Ana", '615 km'].map(letterOf)).toEqual(['Q', 'W', 'E', 'A', '0–9'])
})

test('Arabic names have letters of their own, without the article and whatever sits on an alif', () => {
  expect(['القائم', 'نينوى', 'أسلحة', 'الأنبار'].map(letterOf)).toEqual(['ق', 'ن', 'ا', 'ا'])
})

test('Latin letters come first, then Arabic ones, each with an anchor of plain characters', () => {
  expect(letters.map(({ letter }) => letter)).toEqual(['M', 'N', 'Q', 'T', 'W', 'ج', 'ق', 'ن'])
  expect(letters.map(({ arabic }) => arabic)).toEqual([false, false, false, false, false, true, true, true])
  for (const { id } of letters) expect(id).toMatch(/^names-[a-z0-9]+$/)
})

test('a name stands once, with everything that goes by it, the entry first', () => {
  expect(letters.flatMap(({ names }) => names).filter(({ name }) => name === 'Ninawa')).toHaveLength(1)
  expect(find('Ninawa')?.leads.map(({ kind, address }) => [kind, address])).toEqual([
    ['entry', '/places/nineveh/'],
    ['topic', '/topics/nineveh/'],
  ])
  expect(find('T-walls')?.leads).toEqual([{ kind: 'term', title: 'wall', address: '/glossary/#wall' }])
})
