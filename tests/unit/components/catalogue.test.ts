import { expect, test } from 'vitest'
import { described, proseBeside, type ComponentName } from '../../../src/components/style/catalogue.ts'
import { en } from '../../../src/i18n/en.ts'

test('every component that has words has its file', () => {
  const names = Object.keys(en.style.components) as ComponentName[]
  const all = names.map(described)
  expect(new Set(all.map(({ anchor }) => anchor)).size).toBe(names.length)
})

test('words without a component are refused, with where they stand', () => {
  expect(() => described('prose/Gone' as ComponentName)).toThrow('take "prose/Gone" out of src/i18n/en.style.ts')
})

test('the components of prose that are not shown are named, and no other', () => {
  const beside = proseBeside(new Set<ComponentName>(['prose/Fact']))
  expect(beside).toContain('prose/Timeline')
  expect(beside).not.toContain('prose/Fact')
  expect(beside).not.toContain('Masthead')
})
