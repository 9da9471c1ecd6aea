import { en } from '../../i18n/en.ts'
import { formatDate } from '../../ledger/dates.ts'
import { fill, namedFacts, ownPlaceholders, placeholder } from '../../ledger/fill.ts'
import { bounds, formatFigure, formatNumber } from '../../ledger/value.ts'
import type { Fact } from '../../schemas/fact.ts'
import type { Text } from '../../schemas/text.ts'
import { didYouMean } from '../suggest.ts'
import { entriesOf, idsOf, isKnown, problemAt, recordsOf } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content, Entry } from '../read.ts'

/** A fact's own figure stands once, in its value or date: its statement names it. */
export function repeatedFigures(content: Content): Problem[] {
  return entriesOf(content, 'facts').flatMap((entry) => {
    const { statement, date } = entry.data
    const range = bounds(entry.data)
    const written = range ? [range.min, range.max].map(formatNumber) : date ? [formatDate(date, en)] : []
    const found = written.find((figure) => standsIn(figure, statement.en.replace(placeholder, '')))
    if (!found) return []
    const reason = `repeats its own figure ("${found}") by hand`
    return [problemAt(entry, ['statement'], reason, 'Write {figure}, {measure} or {number} in its place.')]
  })
}

/** True when a figure stands in a text as a number of its own: "400" does not stand in "1,400". */
function standsIn(figure: string, text: string): boolean {
  const pattern = figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('\u00a0', '\\s')
  return new RegExp(`(?<![\\d.,-])${pattern}(?![\\d,]|\\.\\d)`).test(text)
}

/** Placeholders name a fact that exists and has a figure. */
export function placeholders(content: Content): Problem[] {
  const texts: { entry: Entry; path: string; text: Text | undefined }[] = [
    ...entriesOf(content, 'facts').flatMap((entry) => [
      { entry, path: 'statement', text: entry.data.statement },
      { entry, path: 'note', text: entry.data.note },
      ...entry.data.changes.flatMap(({ was, why }) => [
        { entry, path: 'changes', text: was.statement },
        { entry, path: 'changes', text: why },
      ]),
    ]),
    ...entriesOf(content, 'events').map((entry) => ({ entry, path: 'text', text: entry.data.text })),
  ]
  const facts = recordsOf(content, 'facts')
  return texts.flatMap(({ entry, path, text }) =>
    [text?.en ?? '', text?.ar ?? ''].flatMap((words) => {
      const fact = path === 'text' ? undefined : (entry.data as Fact)
      const own = ownPlaceholders(words).filter((name) => fill(`{${name}}`, fact, facts, en) === `{${name}}`)
      return [
        ...own.map((name) =>
          problemAt(
            entry,
            [path],
            `{${name}} has no figure to print here`,
            'Name a fact that has one, or write the words.',
          ),
        ),
        ...namedFacts(words).flatMap((id) => {
          const named = facts.get(id)
          if (!isKnown(content, 'facts', id))
            return [
              problemAt(
                entry,
                [path],
                `{${id}} names no fact`,
                didYouMean(id, idsOf(content, 'facts'), 'Name a fact, or write {figure}.'),
              ),
            ]
          return named && !formatFigure(named, en)
            ? [problemAt(entry, [path], `{${id}} has no figure to print`, 'Name a fact with a value or date.')]
            : []
        }),
      ]
    }),
  )
}
