import type { Words } from '../../i18n/en.ts'
import { formatDate, middle } from '../../ledger/dates.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { crossingStates, type CrossingState } from '../../schemas/place.ts'
import type { PartialDate } from '../../schemas/date.ts'
import type { Figure } from '../frame/figure.ts'
import { drawCrossings, keyGlyph, type CrossingsInput } from './drawing.ts'
import { stateAt } from './geometry.ts'

/** A crossing with its reported states and the facts behind them, the newest first. */
export interface ReportedCrossing {
  id: string
  title: string
  address: string
  states: { is: CrossingState; since: PartialDate; fact: LedgerFact }[]
}

/** How far back the finding looks. */
const years = 10

/** The figure of the crossings over time. @param asOf up to when the sources were read */
export function crossingsFigure(
  reported: readonly ReportedCrossing[],
  asOf: PartialDate,
  words: Words,
): Figure<CrossingsInput> {
  const crossings = reported.map(({ id, title, states }) => ({
    id,
    title,
    states: states.map(({ is, since, fact }) => ({ is, since, fact: fact.id })),
  }))
  const then = middle(asOf)
  then.setUTCFullYear(then.getUTCFullYear() - years)
  const openAt = (date: Date) => crossings.filter((crossing) => stateAt(crossing, date) === 'open').length
  const say = reported.flatMap(({ title, states }) =>
    states.map(({ is, since, fact }) => [
      fact.id,
      words.chart.crossingsSay(title, words.card.states[is], formatDate(since, words), fact.statement.en),
    ]),
  )
  return {
    name: 'crossings',
    chart: 'crossings',
    title: words.chart.crossingsTitle(openAt(middle(asOf)), crossings.length, years, openAt(then)),
    unit: words.chart.crossingsUnit,
    alt: words.chart.crossingsAlt(crossings.length),
    caption: words.chart.crossingsCaption,
    facts: reported.flatMap(({ states }) => states.map(({ fact }) => fact)),
    data: 'crossings',
    address: '/places/',
    input: { crossings, asOf, say: Object.fromEntries(say) as Record<string, string> },
    draw: drawCrossings,
    keys: crossingStates.map((state) => ({ glyph: keyGlyph(state), words: words.card.states[state] })),
  }
}
