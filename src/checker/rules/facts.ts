import { didYouMean } from '../suggest.ts'
import { span } from '../../ledger/dates.ts'
import { entriesOf, problemAt, recordsOf, type ValidEntry } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'
import type { Series } from '../../schemas/series.ts'

/** A fact that observes a series fits it: unit, what is counted, extent, kind of figure. */
export function seriesFit(content: Content): Problem[] {
  const series = recordsOf(content, 'series')
  return entriesOf(content, 'facts').flatMap((fact) => {
    const observed = fact.data.series ? series.get(fact.data.series) : undefined
    return observed
      ? [...unitFit(fact, observed), ...keyFit(fact, observed, 'counts'), ...keyFit(fact, observed, 'extent')]
      : []
  })
}

function unitFit(fact: ValidEntry<'facts'>, series: Series): Problem[] {
  const name = fact.data.series
  if (series.unit === 'date') {
    return fact.data.date
      ? []
      : [
          problemAt(
            fact,
            ['series'],
            `the series "${name}" holds dates, and this fact has none`,
            'Give the fact a date, or leave the series out.',
          ),
        ]
  }
  if (fact.data.unit === undefined)
    return [
      problemAt(
        fact,
        ['series'],
        `the series "${name}" holds figures in ${series.unit}, and this fact has none`,
        'Give it a value and unit, or leave the series out.',
      ),
    ]
  if (fact.data.unit === series.unit) return []
  return [
    problemAt(
      fact,
      ['unit'],
      `"${fact.data.unit}" does not fit the series "${name}", which is in ${series.unit}`,
      `Convert the value to ${series.unit}, or choose another series.`,
    ),
  ]
}

function keyFit(fact: ValidEntry<'facts'>, series: Series, field: 'counts' | 'extent'): Problem[] {
  const keys = Object.keys(field === 'counts' ? series.counts : series.extents)
  const key = fact.data[field]
  if (key === undefined || keys.includes(key)) return []
  return [
    problemAt(
      fact,
      [field],
      `the series "${fact.data.series}" has no ${field} "${key}"`,
      didYouMean(key, keys, `Use one of: ${keys.join(', ')}.`),
    ),
  ]
}

/** No record speaks of a day after the edition, and no source is read before it appeared. */
export function possibleDates(content: Content): Problem[] {
  const issued = content.site?.issued
  const late = (date: string | undefined) =>
    issued !== undefined && date !== undefined && span(date).first > span(issued).last
  const remedy = 'Correct the date, or the edition’s day in site.yaml.'
  const future = (what: string) => `is after this edition (${issued}): ${what}`
  return [
    ...entriesOf(content, 'facts').flatMap((fact) =>
      late(fact.data.asOf) ? [problemAt(fact, ['asOf'], future('nobody can have said it yet'), remedy)] : [],
    ),
    ...entriesOf(content, 'events').flatMap((event) =>
      late(event.data.date) ? [problemAt(event, ['date'], future('it has not happened yet'), remedy)] : [],
    ),
    ...entriesOf(content, 'sources').flatMap((source) => {
      const { issued: published, accessed } = source.data
      if (!published || span(published).first <= span(accessed).last) return []
      return [
        problemAt(
          source,
          ['accessed'],
          `is before the source appeared (${published})`,
          'Correct one of the two dates.',
        ),
      ]
    }),
  ]
}
