import { describe, expect, test } from 'vitest'
import { Names } from '../../../src/search/engine/names.ts'
import { parse } from '../../../src/search/engine/query.ts'
import { repair } from '../../../src/search/engine/repair.ts'
import { Spelling } from '../../../src/search/engine/spell.ts'
import { folded, unfolded } from '../../../src/search/engine/word-list.ts'
import type { Named } from '../../../src/search/names/list.ts'

const rows: Named[] = [
  ['/topics/nineveh/', 'topic', 'r1', 'Nineveh', 'Ninewa'],
  ['/places/nineveh/', 'place', 'r2', 'Nineveh', 'نينوى'],
  ['/places/al-hasakah/', 'place', 'r3', 'al-Hasakah', 'Hasaka'],
  ['/agencies/joint-operations-command/', 'agency', 'r4', 'Joint Operations Command', 'JOC'],
  ['/agencies/border-guard/', 'agency', 'r5', 'Border Guard', 'Department of Border Enforcement'],
  ['/strategy/trench/', 'measure', 'r6', 'The trench', 'ditch'],
  ['/topics/targets/', 'topic', 'r7', 'Announced dates', 'when will it be finished', 'deadline'],
]
const names = new Names(rows)
const spelling = new Spelling(
  `${folded(['trench', 'wall', 'smuggling', 'cameras', 'finished'])}\n\n${folded(['hasaca'])}`,
)
const addresses = (words: string[]) => names.exactly(words).map(({ address }) => address)
const mended = (text: string) => repair(text, names, spelling)

describe('what words name', () => {
  test('things of one name share their spellings, and pages come before topics', () => {
    expect(addresses(['ninewa'])).toEqual(['/places/nineveh/', '/topics/nineveh/'])
    expect(addresses(['نينوي'])).toEqual(['/places/nineveh/', '/topics/nineveh/'])
  })

  test('initials stand for a name of three words, also where it has no such acronym', () => {
    expect(addresses(['joc'])).toEqual(['/agencies/joint-operations-command/'])
    expect(addresses(['dbe'])).toEqual(['/agencies/border-guard/'])
    expect(addresses(['bg'])).toEqual([])
  })

  test('names that begin with what was typed, or of which a word does, the sooner the better', () => {
    const found = names.beginning('ni', 5).map(({ thing }) => thing.address)
    expect(found).toEqual(['/places/nineveh/'])
    expect(names.beginning('comm', 5).map(({ name }) => name)).toEqual(['Joint Operations Command'])
    expect(names.beginning('', 5)).toEqual([])
  })

  test('names near a word that found nothing', () => {
    expect(names.around('nynaveh', 3).map(({ thing }) => thing.title)).toEqual(['Nineveh'])
    expect(names.around('xyzzy', 3)).toEqual([])
  })
})

describe('what a query asks for', () => {
  const terms = (text: string) => parse(text, names).wanted.map((wanted) => wanted.terms[0])

  test('words that say nothing are left out, names are kept whole and under the name of the site', () => {
    expect(terms('how deep is the trench')).toEqual(['deep', 'trench'])
    expect(terms('the joint operations command wall')).toEqual(['joint operations command', 'wall'])
    expect(terms('Hasaka')).toEqual(['hasakah'])
    expect(parse('the trench', names).wanted.map((wanted) => wanted.terms)).toEqual([['trench']])
  })

  test('the acronym and the name are both looked for', () => {
    expect(parse('JOC', names).wanted[0]?.terms).toEqual(['joint operations command', 'joc'])
  })

  test('a query of such words alone is looked for as it is', () => {
    expect(terms('who is')).toEqual(['who', 'is'])
  })

  test('the words by which a topic is known are looked for one by one', () => {
    expect(terms('when will it be finished')).toEqual(['finished'])
    expect(parse('when will it be finished', names).things.map(({ address }) => address)).toEqual(['/topics/targets/'])
  })

  test('words that ask for the same are looked for too, also behind an ending and in American spelling', () => {
    expect(parse('costs', names).wanted[0]?.terms).toContain('paid')
    expect(parse('organized', names).wanted[0]?.terms).toContain('organised')
    expect(parse('defense', names).wanted[0]?.terms).toContain('defence')
  })

  test('a phrase in quotation marks is kept as it is', () => {
    expect(terms('“border guard” wall')).toEqual(['"border guard"', 'wall'])
  })
})

describe('what was misspelt', () => {
  test('is mended by a name or a word one letter away', () => {
    expect(mended('trech depth 3').text).toBe('the trench depth 3')
    expect(mended('smugling').repaired).toEqual([{ typed: 'smugling', taken: 'smuggling' }])
    expect(mended('joint operatoins command').repaired).toEqual([
      { typed: 'joint operatoins command', taken: 'Joint Operations Command' },
    ])
  })

  test('a spelling that only titles of sources have may still be meant for a name', () => {
    expect(mended('hasaca').repaired).toEqual([{ typed: 'hasaca', taken: 'Hasaka' }])
  })

  test('a name may be two letters away when it is long', () => {
    expect(mended('ninivah').repaired).toEqual([{ typed: 'ninivah', taken: 'Nineveh' }])
  })

  test('words that are known in any form, half typed, or like nothing, stay', () => {
    for (const text of ['camera', 'cam', 'finish', 'xyzzy', 'ninewa wall']) expect(mended(text).repaired).toEqual([])
  })
})

test('a folded list of words reads as it was, in order', () => {
  const words = ['wall', 'trench', 'train', 'trenches', 'عراق', 'a']
  expect(unfolded(folded(words))).toEqual([...words].sort())
})
