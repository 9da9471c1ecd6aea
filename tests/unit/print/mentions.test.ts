import { expect, test } from 'vitest'
import { mentionsOf } from '../../../src/print/book/mentions.ts'

/** The names found in a text, each as its first spelling with where it begins. */
function found(names: string[][], text: string): string[] {
  return mentionsOf(names)(text).map(({ at, of }) => `${names[of]?.[0]} ${at}`)
}

test('a name is found in any of its spellings, and only as whole words', () => {
  const names = [['Nineveh', 'Ninawa'], ['berm'], ["Da'ish"]]
  expect(found(names, 'From Ninawa to Nineveh.')).toEqual(['Nineveh 5', 'Nineveh 15'])
  expect(found(names, 'Embermed in bermuda')).toEqual([])
  expect(found(names, 'Nineveh’s berm, and Da’ish')).toEqual(['Nineveh 0', 'berm 10', "Da'ish 20"])
})

test('of names that begin alike the longest is found, and none within another', () => {
  const names = [['al-Qaim'], ['al-Qaim crossing'], ['Border Guard', 'border guards'], ['Syrian border guards']]
  expect(found(names, 'the al-Qaim crossing near al-Qaim')).toEqual(['al-Qaim crossing 4', 'al-Qaim 26'])
  expect(found(names, 'Syrian border guards')).toEqual(['Syrian border guards 0'])
})

test('the first letter may be large or small, no other, and a space may be any space', () => {
  const names = [['trench'], ['SDF'], ['Joint Operations']]
  expect(found(names, 'Trench, TRENCH, sdf, joint operations')).toEqual(['trench 0'])
  expect(found(names, 'Joint\u00a0Operations')).toEqual(['Joint Operations 0'])
})

test('a spelling that two names share is the first one’s, and signs in it stand for themselves', () => {
  expect(
    found(
      [
        ['Rutba', 'the city'],
        ['Rawa', 'the city'],
      ],
      'the city',
    ),
  ).toEqual(['Rutba 0'])
  expect(found([['C.I.A (old)']], 'CxIxA old, C.I.A (old)')).toEqual(['C.I.A (old) 11'])
})

test('without names nothing is found', () => {
  expect(found([], 'anything')).toEqual([])
})
