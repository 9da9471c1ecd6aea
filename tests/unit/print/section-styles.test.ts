import { expect, test } from 'vitest'
import { childrenAt, sectionsIn, sectionStyles } from '../../../src/print/page/section-styles.ts'
import { notesOf } from '../../../src/prose/notes.ts'
import { parseProse } from '../../../src/prose/tree.ts'

const body = `
<Answer>The wall is <Fact id="a" /> long and <Fact id="b" /> high.</Answer>

## What it is

It stands <Fact id="c" /> from <Cite id="s" at="para 3" />, as <Fact id="a" /> shows.

### A part of it

It has <Range series="d" />.

## What it "costs" {/* #cost */}

Nobody says.

## The same again

<Fact id="c" /> once more, <Fact id="c" /> and <Cite id="s" at="para 4" />.
`

function sectionsOf(source: string) {
  const parsed = parseProse(source)
  if ('error' in parsed) throw new Error(parsed.error.message)
  return sectionsIn(parsed.tree, notesOf(source))
}

test('a section has the notes of its marks and of the parts below it, in order, each once', () => {
  expect(sectionsOf(body)).toEqual([
    { id: 'what-it-is', notes: [1, 3, 4, 5] },
    { id: 'cost', notes: [] },
    { id: 'the-same-again', notes: [3, 6] },
  ])
})

test('numbers in a row are selected as one run', () => {
  expect(childrenAt([2, 5, 6, 7, 9])).toEqual([':nth-child(2)', ':nth-child(n+5):nth-child(-n+7)', ':nth-child(9)'])
  expect(childrenAt([])).toEqual([])
})

test('the styles of a section hide the other notes, and all of the list where it has none', () => {
  const added = new Map([
    ['the-same-again', ': The same again'],
    ['cost', ': What it "costs"'],
  ])
  const styles = sectionStyles(sectionsOf(body), added)
  expect(styles).toContain(
    ':has(#print-the-same-again:target){--part:": The same again";--at:"#the-same-again";.notes>:not(:nth-child(3),:nth-child(6)){',
  )
  expect(styles).toContain(':has(#print-cost:target){--part:": What it \\"costs\\"";--at:"#cost";:has(>.notes){')
})

test('a page without sections has no styles for them', () => {
  expect(sectionStyles(sectionsOf('Only text.'), new Map())).toBe('')
})
