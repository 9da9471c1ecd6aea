import { expect, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { formatProblem } from '../../src/checker/problem.ts'
import { entriesOf } from '../../src/checker/view.ts'
import { headingsIn } from '../../src/prose/headings.ts'
import { descend, wordsOf } from '../../src/prose/tree.ts'
import { pageReports } from '../../src/readability/pages.ts'
import { sentencesIn, wordsIn } from '../../src/readability/grade.ts'
import { dataKinds } from '../../src/schemas/kinds.ts'

const { content, problems } = check(new URL('../../content', import.meta.url).pathname)
const pages = content.entries.flatMap(({ kind, id, file, tree }) => (tree ? [{ kind, id, file, tree }] : []))

test('the checker has nothing to say of the content, not even a warning', () => {
  // So every source, too, is one that something rests on.
  expect(problems.map(formatProblem)).toEqual([])
})

test('the subject is covered in depth', () => {
  const count = Object.fromEntries(dataKinds.map((kind) => [kind, entriesOf(content, kind).length]))
  const enough = {
    pages: pages.length >= 60,
    facts: (count['facts'] ?? 0) >= 220,
    sources: (count['sources'] ?? 0) >= 150,
    events: (count['events'] ?? 0) >= 60,
    places: entriesOf(content, 'places').length >= 25,
    terms: entriesOf(content, 'glossary').filter(({ data }) => data.ar).length >= 40,
  }
  expect(enough).toEqual({ pages: true, facts: true, sources: true, events: true, places: true, terms: true })
})

test('events are spread over the whole period', () => {
  const years = new Set(entriesOf(content, 'events').map(({ data }) => Number(data.date.slice(0, 4))))
  const period = Array.from({ length: 2026 - 2003 + 1 }, (_, index) => 2003 + index)
  expect(period.filter((year) => !years.has(year)).length).toBeLessThanOrEqual(6)
})

test('no page is shorter than it is meant to be', () => {
  const short = pageReports(content).filter(({ words, length }) => words < length.min)
  expect(short.map(({ address, words, length }) => `${address}: ${words} of ${length.min} words`)).toEqual([])
})

test('every page on the subject says what is not known', () => {
  const subject = pages.filter(({ kind, id }) => !(kind === 'pages' && (id === 'index' || id.startsWith('about'))))
  const silent = subject.filter(({ tree }) => !headingsIn(tree).some(({ id }) => /^what-(we-dont|is-not)-know/.test(id)))
  expect(silent.map(({ file }) => file)).toEqual([])
})

/** From how many words on an equal sentence is no accident. */
const enoughToCopy = 8

const plain = (words: string) => wordsIn(words.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '')).join(' ')

test('no sentence is the title of a source', () => {
  const titles = new Set(
    entriesOf(content, 'sources')
      .map(({ data }) => plain(data.title))
      .filter((title) => title.split(' ').length >= enoughToCopy),
  )
  const prose = pages.flatMap(({ file, tree }) =>
    [...descend(tree)]
      .filter(({ type }) => type === 'paragraph' || type === 'heading')
      .flatMap((node) => sentencesIn(wordsOf(node)).map((sentence) => ({ file, sentence }))),
  )
  const records = [
    ...entriesOf(content, 'facts').map(({ file, data }) => ({ file, text: data.statement.en })),
    ...entriesOf(content, 'events').map(({ file, data }) => ({ file, text: data.text.en })),
  ].flatMap(({ file, text }) => sentencesIn(text).map((sentence) => ({ file, sentence })))
  const copied = [...prose, ...records].filter(({ sentence }) => titles.has(plain(sentence)))
  expect(prose.length).toBeGreaterThan(1000)
  expect(copied).toEqual([])
})
