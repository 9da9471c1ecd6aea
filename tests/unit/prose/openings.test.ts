import { expect, test } from 'vitest'
import { openingsIn } from '../../../src/prose/openings.ts'
import { parseProse } from '../../../src/prose/tree.ts'

/** The opening of a section that begins with this source. */
function opening(body: string): string | undefined {
  const parsed = parseProse(`## A section\n\n${body}\n`)
  if ('error' in parsed) throw new Error(parsed.error.message)
  return openingsIn(parsed.tree).get('a-section')
}

test('a section opens with the words of its first paragraph', () => {
  expect(opening('The trench was dug in 2009.\n\nLater more.')).toBe('The trench was dug in 2009.')
})

test('words of links and stress belong to it, marks of evidence and what they print do not', () => {
  expect(opening('The *long* [trench of](/x/) 2009 is <Fact id="a" /> long.')).toBe('The long trench of 2009 is')
  expect(opening('In that year the wall<Cite id="x" /> grew.')).toBe('In that year the')
})

test('it ends before a sign that print may change, and keeps hyphens between letters', () => {
  expect(opening('The camp of al-Hol is the “largest” one.')).toBe('The camp of al-Hol is the')
  expect(opening("It was long one of Iraq's own.")).toBe('It was long one of')
  expect(opening('In 2009 and 2010 the 5–6 brigades came.')).toBe('In 2009 and 2010 the')
})

test('a section that begins with too few words, a list, a figure or nothing has no opening', () => {
  expect(opening('Only three words <Fact id="a" />.')).toBeUndefined()
  expect(opening('- A list with words enough')).toBeUndefined()
  expect(opening('<Figure name="x" />')).toBeUndefined()
  expect(opening('')).toBeUndefined()
})

test('hostile signs end the opening', () => {
  for (const sign of ['&amp;', '"x"', '\\{x\\}', 'a,b', '#1'])
    expect(opening(`There are four words ${sign} here`)).toBe('There are four words')
})

test('each section has its own, by its anchor', () => {
  const parsed = parseProse(
    '## One\n\nFour words of one.\n\n## Two\n\n## Three {/* #given */}\n\nFour words of three.\n',
  )
  if ('error' in parsed) throw new Error(parsed.error.message)
  expect([...openingsIn(parsed.tree)]).toEqual([
    ['one', 'Four words of one.'],
    ['given', 'Four words of three.'],
  ])
})
