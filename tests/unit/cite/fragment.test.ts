import { expect, test } from 'vitest'
import { withTextFragment } from '../../../src/cite/fragment.ts'

const url = 'https://615km.example/strategy/wall/'

test('words follow the anchor, or stand alone after the sign for one', () => {
  expect(withTextFragment(`${url}#what-it-is`, 'The earth that is dug')).toBe(
    `${url}#what-it-is:~:text=The%20earth%20that%20is%20dug`,
  )
  expect(withTextFragment(url, 'The earth')).toBe(`${url}#:~:text=The%20earth`)
})

test('nine words are enough', () => {
  const words = 'one two three four five six seven eight nine ten'
  expect(withTextFragment(url, words)).toMatch(/eight%20nine$/)
})

test('without words the address stays as it is', () => {
  expect(withTextFragment(url, ' \n ')).toBe(url)
})

test('signs that divide a text directive are part of the words', () => {
  expect(withTextFragment(url, 'al-Hol, wall & #1')).toBe(`${url}#:~:text=al%2DHol%2C%20wall%20%26%20%231`)
})
