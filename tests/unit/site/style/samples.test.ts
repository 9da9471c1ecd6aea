import { expect, test } from 'vitest'
import { briefest, numbered, pageWith, wordsInside } from '../../../../src/site/style/samples.ts'

test('notes are numbered in the order of what they are for', () => {
  const notes = numbered([
    { kind: 'facts', id: 'wall' },
    { kind: 'series', id: 'length' },
  ])
  expect([...notes.values()].map(({ id, number }) => [id, number])).toEqual([
    ['wall', 1],
    ['length', 2],
  ])
})

test('the words of a component are those of its first paragraph that would lose no figure', () => {
  const pages = [
    { body: 'Text.' },
    { body: '<Unknown>\n\nHow many: <Fact id="a" />.\n\nWho paid<Cite id="b" />, nobody says.\n\n</Unknown>' },
  ]
  expect(wordsInside('Unknown', pages)).toBe('Who paid, nobody says.')
  expect(wordsInside('Disagreement', pages)).toBeUndefined()
})

test('the page that has a component is found by its text', () => {
  const pages = [{ address: '/a/' }, { address: '/b/', body: '<Timeline />' }]
  expect(pageWith(/<Timeline\b/, pages)).toBe('/b/')
  expect(pageWith(/<TimelineFigure\b/, pages)).toBeUndefined()
})

test('the card that is shown is a short one, but none that is empty', () => {
  const entry = (id: string, aliases: number, states: number) => ({
    id,
    data: { aliases: Array(aliases).fill(''), states: Array(states).fill('') },
  })
  expect(briefest([entry('long', 3, 4), entry('empty', 0, 0), entry('short', 1, 1)])?.id).toBe('short')
  expect(briefest([])).toBeUndefined()
})
