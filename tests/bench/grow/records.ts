import type { Chance } from './chance.ts'
import { dayOf, figureOf } from './facts.ts'
import { idOf, nameOf, titleOf } from './names.ts'
import type { Plan } from './plan.ts'
import { capital, clause, heading, sentence } from './prose.ts'

type Records = Record<string, Record<string, unknown>>

const keyed = (ids: readonly string[], record: (index: number) => Record<string, unknown>): Records =>
  Object.fromEntries(ids.map((id, index) => [id, record(index)]))

const idsOf = (kind: Exclude<keyof Plan, 'pages'>, plan: Plan): string[] =>
  Array.from({ length: plan[kind] }, (_, index) => idOf(kind, index))

/** Of ten sources, how many are in which language: nearly all others have their titles translated. */
const tongues = [
  ...Array<object>(8).fill({ language: 'en' }),
  ...Array<object>(2).fill({ language: 'ar', titled: 'translated' }),
]

/** The bibliography, as a list in CSL. */
export function sourceRecords(plan: Plan, chance: Chance): Record<string, unknown>[] {
  return idsOf('sources', plan).map((id, index) => {
    const outlet = Math.floor((index * plan.outlets) / plan.sources)
    return {
      id,
      type: chance.happens(0.9) ? 'article-newspaper' : 'webpage',
      title: heading(chance),
      'container-title': titleOf('outlets', outlet),
      ...(chance.happens(0.1) && { author: [{ family: nameOf(index), given: nameOf(index + 1) }] }),
      issued: dayOf(index),
      URL: `https://${idOf('outlets', outlet)}.example/${index}`,
      accessed: '2026-11-22',
      ...chance.one(tongues),
      ...(chance.happens(0.35) && { relays: titleOf('outlets', chance.below(plan.outlets)) }),
      ...(chance.happens(0.12) && { party: true }),
      ...(chance.happens(0.6) && { caution: sentence(chance) }),
      ...(chance.happens(0.5) && { note: sentence(chance) }),
    }
  })
}

/** Those who say it. */
export const speakerRecords = (plan: Plan, chance: Chance): Records =>
  keyed(idsOf('speakers', plan), (index) => ({
    name: titleOf('speakers', index),
    filed: `${nameOf(index)}, Speaker`,
    role: clause(chance),
    agency: idOf('agencies', Math.floor((index * plan.agencies) / plan.speakers)),
    party: chance.happens(0.6),
  }))

/** The vocabulary: groups of topics, each below the first of its group and beside the next. */
export const topicRecords = (plan: Plan, chance: Chance): Records =>
  keyed(idsOf('topics', plan), (index) => {
    const [group, place] = [index - (index % 5), index % 5]
    const beside = place > 0 && place < 4 && index + 1 < plan.topics
    return {
      label: titleOf('topics', index),
      definition: sentence(chance),
      ...(place > 0 && { broader: idOf('topics', group) }),
      ...(beside && { related: [idOf('topics', index + 1)] }),
      aliases: [`The ${nameOf(index)} question`, `${nameOf(index)} matters`],
    }
  })

/** The glossary. */
export const termRecords = (plan: Plan, chance: Chance): Records =>
  keyed(idsOf('glossary', plan), (index) => ({
    term: titleOf('glossary', index),
    definition: sentence(chance),
    aliases: [`${nameOf(index)} word`],
    topics: [idOf('topics', chance.near(index / plan.glossary, plan.topics, 1))],
  }))

const lanes = ['barrier', 'threat', 'iraq', 'syria', 'partners'] as const

/** The timeline. */
export const eventRecords = (plan: Plan, chance: Chance): Records =>
  keyed(idsOf('events', plan), (index) => {
    const place = index / plan.events
    const fact = chance.near(place, plan.facts, 4)
    const figure = figureOf(fact) === 'none' ? '' : ` It was put at {${idOf('facts', fact)}}.`
    return {
      date: dayOf(index * 3),
      title: heading(chance),
      text: `${capital(clause(chance))}.${figure}`,
      lane: chance.one(lanes),
      facts: [idOf('facts', fact)],
      topics: [idOf('topics', chance.near(place, plan.topics, 1))],
      places: [idOf('places', chance.near(place, plan.places, 1))],
    }
  })
