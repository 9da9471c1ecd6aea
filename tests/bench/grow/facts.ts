import { units } from '../../../src/schemas/unit.ts'
import { Chance } from './chance.ts'
import { idOf, titleOf } from './names.ts'
import type { Plan } from './plan.ts'
import { sentence, clause } from './prose.ts'

type Figure = 'value' | 'date' | 'none'

/** Of so many facts of eleven, three observe a quantity, as in the real content; the others follow its proportions. */
const turn = 11
const observing = 3

/** The number of the quantity that a fact observes, if it does. */
function seriesOf(index: number, plan: Plan): number | undefined {
  return index % turn < observing ? Math.floor((index * plan.series) / plan.facts) : undefined
}

/** What kind of figure a fact has. */
export const figureOf = (index: number): Figure => (index % turn < 6 ? 'value' : index % turn < 7 ? 'date' : 'none')

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** The day that a fact or event speaks of: spread over the years, and the later the higher its number in its turn. */
export const dayOf = (index: number): string =>
  `${2012 + (index % 14)}-${twoDigits(1 + ((index * 5) % 12))}-${twoDigits(1 + ((index * 3) % 28))}`

export const unitOf = (series: number) => units[series % units.length] ?? 'km'
const behaviours = ['period', 'constant', 'changing', 'cumulative'] as const

/** The quantities, each with two things that it counts and two stretches. */
export function seriesRecords(plan: Plan, chance: Chance): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: plan.series }, (_, index) => {
      const place = index / plan.series
      return [
        idOf('series', index),
        {
          title: titleOf('series', index),
          description: sentence(chance),
          unit: unitOf(index),
          behaviour: behaviours[index % behaviours.length],
          counts: { main: clause(chance), other: clause(chance) },
          extents: { whole: clause(chance), part: clause(chance) },
          topics: [idOf('topics', chance.near(place, plan.topics, 1))],
        },
      ]
    }),
  )
}

/** The ledger: made-up claims with sources, of the kinds and proportions of the real ones. */
export function factRecords(plan: Plan, chance: Chance): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: plan.facts }, (_, index) => [idOf('facts', index), fact(index, plan, chance)]),
  )
}

function fact(index: number, plan: Plan, chance: Chance): Record<string, unknown> {
  const place = index / plan.facts
  const at = (count: number) => Math.floor(place * count)
  const topics = chance.someNear(place, plan.topics, 2, 3).map((each) => idOf('topics', each))
  const own = idOf('sources', at(plan.sources))
  const others = chance.happens(0.3) ? [idOf('sources', chance.near(place, plan.sources, 8))] : []
  const said = index % 8 < 5 ? { saidBy: idOf('speakers', at(plan.speakers)) } : {}
  const words = `${titleOf('speakers', at(plan.speakers))} said that ${clause(chance)}`
  return {
    statement: figureOf(index) === 'none' ? `${words}.` : `${words}, and named {figure} for it.`,
    ...figure(index, plan, chance),
    asOf: dayOf(index),
    ...said,
    sources: [...new Set([own, ...others])].map((id) => ({ id, at: `paragraph ${1 + (index % 6)}` })),
    topics,
    ...(chance.happens(0.5) && { places: [idOf('places', chance.near(place, plan.places, 1))] }),
    ...(chance.happens(0.7) && { agencies: [idOf('agencies', chance.near(place, plan.agencies, 1))] }),
    ...(chance.happens(0.65) && { note: sentence(chance) }),
  }
}

function figure(index: number, plan: Plan, chance: Chance): Record<string, unknown> {
  if (figureOf(index) === 'date') return { date: dayOf(index) }
  if (figureOf(index) === 'none') return {}
  const series = seriesOf(index, plan)
  const unit = series === undefined ? unitOf(index) : unitOf(series)
  return {
    value: 10 + chance.below(900),
    ...(chance.happens(0.3) && { qualifier: 'about' }),
    unit,
    ...(unit === 'count' && { noun: 'panels' }),
    ...(series !== undefined && {
      series: idOf('series', series),
      counts: chance.happens(0.8) ? 'main' : 'other',
      extent: chance.happens(0.7) ? 'whole' : 'part',
    }),
  }
}
