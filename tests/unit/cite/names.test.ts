import { expect, test } from 'vitest'
import { nameOf } from '../../../src/cite/names.ts'

test('a body stays whole', () => {
  expect(nameOf({ literal: 'Ministry of Interior, Border Guard' })).toBe('Ministry of Interior, Border Guard')
})

test('a person has the family first, with its particles', () => {
  expect(nameOf({ family: 'Cruz', given: 'Juan', 'non-dropping-particle': 'de la' })).toBe('de la Cruz, Juan')
  expect(nameOf({ family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' })).toBe('Beethoven, Ludwig van')
  expect(nameOf({ family: 'King', given: 'Martin', suffix: 'Jr.' })).toBe('King, Martin, Jr.')
})

test('someone with one name has that', () => {
  expect(nameOf({ family: 'Plato' })).toBe('Plato')
  expect(nameOf({ given: 'Fairuz' })).toBe('Fairuz')
})
