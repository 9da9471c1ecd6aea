import { en } from '../../i18n/en.ts'
import { formatDate } from '../../ledger/dates.ts'
import { namedFacts } from '../../ledger/fill.ts'
import { bounds, formatFigure, formatNumber } from '../../ledger/value.ts'
import type { Text } from '../../schemas/text.ts'
import { didYouMean } from '../suggest.ts'
import { entriesOf, idsOf, problemAt, recordsOf } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content, Entry } from '../read.ts'

/** A fact's own figure stands once, in its value or date: its statement names it. */
export function repeatedFigures(content: Content): Problem[] {
  return entriesOf(content, 'facts').flatMap((entry) => {
    const range = bounds(entry.data)
    const written = range
      ? [range.min, range.max].map(formatNumber)
      : entry.data.date
        ? [formatDate(entry.data.date, en)]
        : []
    const found = written.find((number) =>
      new RegExp(`(?<![\\d.,{-])${number.replace('.', '\\.').replace('\u00a0', '\\s')}(?![\\d,]|\\.\\d)`).test(
        entry.data.statement.en,
      ),
    )
    if (!found || entry.data.statement.en.includes('{')) return []
    const reason = `repeats its own figure ("${found}") by hand`
    return [problemAt(entry, ['statement'], reason, 'Write {figure}, {measure} or {number} in its place.')]
  })
}

/** Placeholders name a fact that exists and has a figure. */
export function placeholders(content: Content): Problem[] {
  const texts: { entry: Entry; path: string; text: Text | undefined }[] = [
    ...entriesOf(content, 'facts').flatMap((entry) => [
      { entry, path: 'statement', text: entry.data.statement },
      { entry, path: 'note', text: entry.data.note },
    ]),
    ...entriesOf(content, 'events').map((entry) => ({ entry, path: 'text', text: entry.data.text })),
  ]
  const [known, facts] = [idsOf(content, 'facts'), recordsOf(content, 'facts')]
  return texts.flatMap(({ entry, path, text }) =>
    namedFacts(text?.en ?? '').flatMap((id) => {
      const fact = facts.get(id)
      if (!known.includes(id))
        return [
          problemAt(entry, [path], `{${id}} names no fact`, didYouMean(id, known, 'Name a fact, or write {figure}.')),
        ]
      return fact && !formatFigure(fact, en)
        ? [problemAt(entry, [path], `{${id}} has no figure to print`, 'Name a fact with a value or date.')]
        : []
    }),
  )
}
