import type { Words } from '../../i18n/en.ts'
import { compareDates, formatDate } from '../../ledger/dates.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { sayersOf } from '../../ledger/reason.ts'
import { formatFigure } from '../../ledger/value.ts'
import { bareFigure, counterOf, kindOf, type CountedGroup } from './panels.ts'

/** When a figure is for, in words: "for 2024"; of a count for less than a year only its date: "dated November 2022". */
export function timeOf(fact: LedgerFact, { series }: Pick<CountedGroup, 'series'>, words: Words): string {
  const { time } = words.figures.trends
  const date = formatDate(fact.asOf ?? '', words)
  return kindOf(fact, series) === 'part' ? time.part(date) : time.whole(date)
}

/**
 * The first and the last figure of one counter, of several counters the one that counted last. Figures of one kind
 * (whole years, or levels) are taken before others. Undefined when nobody counted twice.
 */
function pairOf({ facts, series }: CountedGroup, ledger: Ledger): [LedgerFact, LedgerFact] | undefined {
  const pairs = (nameOf: (fact: LedgerFact) => string) =>
    [...Map.groupBy(facts, nameOf).values()]
      .flatMap((each): [LedgerFact, LedgerFact][] => {
        const [first, last] = [each[0], each.at(-1)]
        return first && last && first.asOf !== last.asOf ? [[first, last]] : []
      })
      .sort(([, a], [, b]) => compareDates(b.asOf, a.asOf))
  const whole = pairs((fact) => `${counterOf(fact, ledger)} ${kindOf(fact, series)}`)
  const alike = whole.find(([first]) => kindOf(first, series) !== 'part') ?? whole[0]
  return alike ?? pairs((fact) => counterOf(fact, ledger))[0]
}

/** The finding that the title states: how the figures of one counter in the first panel moved. */
export function trendsFinding(group: CountedGroup, ledger: Ledger, words: Words): string {
  const { trends } = words.figures
  const pair = pairOf(group, ledger)
  if (!pair) return group.facts.length === 1 ? trends.one(group.subject) : trends.noPair(group.subject)
  const [first, last] = pair
  return trends.finding(
    group.subject,
    sayersOf(first, ledger).join(', '),
    [formatFigure(first, words), timeOf(first, group, words)],
    [bareFigure(last, words), timeOf(last, group, words)],
  )
}
