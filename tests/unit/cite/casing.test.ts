import { expect, test } from 'vitest'
import { forStyles } from '../../../src/cite/casing.ts'
import { page, without } from './sample.ts'

test('the name of a site and units keep their case in every style', () => {
  const { title, 'container-title': site } = forStyles({ ...page, title: '400 km before 350 km, 80 per cent' })
  const kept = (text: string) => `<span class="nocase">${text}</span>`
  expect(title).toBe(`400 ${kept('km')} before 350 ${kept('km')}, 80 ${kept('per cent')}`)
  expect(site).toBe(kept('615 km (edition 2026.12)'))
})

test('a word that only begins like a unit, or has no number before it, stays as it is', () => {
  for (const title of ['5 kmart', 'A km of wall', '615km']) expect(forStyles({ ...page, title }).title).toBe(title)
})

test('an item without a site gets none, and the item itself is not changed', () => {
  expect(forStyles(without(page, 'container-title'))).not.toHaveProperty('container-title')
  expect(page.title).toBe('The wall')
})
