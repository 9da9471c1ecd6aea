import type { Words } from '../../i18n/en.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { listOf, sayersOf } from '../../ledger/reason.ts'
import { formatFigure } from '../../ledger/value.ts'
import type { Threat } from '../../schemas/threat.ts'
import type { Figure } from '../frame/figure.ts'
import { drawTrends, type TrendsInput } from './drawing.ts'
import { timeOf, trendsFinding } from './finding.ts'
import { yearsOf } from './geometry.ts'
import { keysOf } from './keys.ts'
import { countedGroups, type CountedGroup } from './panels.ts'

/** The figure of what was counted of a threat; undefined where the ledger has no dated number for it. */
export function trendsFigure(
  threat: { id: string } & Pick<Threat, 'title' | 'trends'>,
  ledger: Ledger,
  words: Words,
): Figure<TrendsInput> | undefined {
  const { trends } = words.figures
  const groups = countedGroups(threat.trends, ledger, words)
  const [first] = groups
  if (!first) return undefined
  const panels = groups.map(({ panel }) => panel)
  const facts = groups.flatMap((group) => group.facts)
  return {
    name: `trends-${threat.id}`,
    chart: 'trends',
    title: trendsFinding(first, ledger, words),
    unit: trends.unit(...yearsOf(panels)),
    alt: trends.alt(groups.map(({ subject }) => subject)),
    caption: captionOf(panels, words),
    facts,
    data: `trends-${threat.id}`,
    address: `/threats/${threat.id}/`,
    input: { panels, say: Object.fromEntries(groups.flatMap((group) => sayings(group, ledger, words))) },
    draw: drawTrends,
    keys: keysOf(panels, words),
  }
}

/**
 * What is said of each figure of a group. It differs from what other charts say of a fact: a count is not made in the
 * time that it is for, and may be for longer than its date tells.
 */
function sayings(group: CountedGroup, ledger: Ledger, words: Words): [string, string][] {
  return group.facts.map((fact) => [
    fact.id,
    words.figures.trends.say(
      listOf(sayersOf(fact, ledger), words),
      formatFigure(fact, words),
      timeOf(fact, group, words),
      group.subject,
      words.standing[fact.standing.kind],
    ),
  ])
}

/** How to read the figure, and what it cannot tell; of what it does not hold nothing is said. */
function captionOf(panels: TrendsInput['panels'], words: Words): string {
  const { trends } = words.figures
  const figures = panels.flatMap((panel) => panel.figures)
  const shapes = panels.some((panel) => panel.figures.some(({ counter }) => counter > 0))
  return [
    trends.caption,
    shapes && trends.captionShape,
    figures.some(({ kind }) => kind === 'part') && trends.captionPart,
    figures.some(({ kind }) => kind === 'level') && trends.captionLevel,
  ]
    .filter(Boolean)
    .join(' ')
}
