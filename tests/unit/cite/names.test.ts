import { expect, test } from 'vitest'
import { invertedName } from '../../../src/cite/names.ts'

test('a body stays whole', () => {
  expect(invertedName({ literal: 'Ministry of Interior, Border Guard' })).toBe('Ministry of Interior, Border Guard')
})

test('a person has the family first, with its particles', () => {
  expect(invertedName({ family: 'Cruz', given: 'Juan', 'non-dropping-particle': 'de la' })).toBe('de la Cruz, Juan')
  expect(invertedName({ family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' })).toBe(
    'Beethoven, Ludwig van',
  )
  expect(invertedName({ family: 'King', given: 'Martin', suffix: 'Jr.' })).toBe('King, Martin, Jr.')
})

test('someone with one name has that', () => {
  expect(invertedName({ family: 'Plato' })).toBe('Plato')
  expect(invertedName({ given: 'Fairuz' })).toBe('Fairuz')
})
