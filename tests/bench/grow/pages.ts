import { yaml } from './yaml.ts'
import { tasks } from '../../../src/schemas/agency.ts'
import { shapes } from '../../../src/schemas/measure.ts'
import type { ProseKind } from '../../../src/schemas/kinds.ts'
import type { Chance } from './chance.ts'
import { dayOf } from './facts.ts'
import { idOf, nameOf, titleOf } from './names.ts'
import type { Plan } from './plan.ts'
import { capital, heading, sentence, sentences } from './prose.ts'
import { supported } from './supported.ts'

/** How many sections and words a page of each kind has, as in the real content. */
const sizes: Record<ProseKind, { sections: number; paragraphs: number }> = {
  pages: { sections: 8, paragraphs: 2 },
  measures: { sections: 6, paragraphs: 2 },
  threats: { sections: 8, paragraphs: 3 },
  agencies: { sections: 5, paragraphs: 2 },
  places: { sections: 5, paragraphs: 2 },
}

/** The file of an entry in prose: its name without ending, and its text. */
export function pageOf(kind: ProseKind, index: number, plan: Plan, chance: Chance): { name: string; text: string } {
  const place = index / plan[kind]
  const topics = chance.someNear(place, plan.topics, 1, 3).map((each) => idOf('topics', each))
  const title = kind === 'pages' ? `Chapter ${nameOf(index)}` : titleOf(kind, index)
  const names = kind === 'pages' ? {} : { aliases: [`Old ${nameOf(index)} (${kind})`, `${nameOf(index)} by the road`] }
  const common = { title, summary: sentence(chance), updated: '2026-11-25', topics, order: index, ...names }
  const front = { ...common, ...own[kind](index, plan, chance) }
  const text = `---\n${yaml(front)}---\n\n${body(kind, place, plan, chance)}`
  return { name: kind === 'pages' ? title.toLowerCase().replace(' ', '-') : idOf(kind, index), text }
}

function body(kind: ProseKind, place: number, plan: Plan, chance: Chance): string {
  const { sections, paragraphs } = sizes[kind]
  const paragraph = () => `${supported(place, plan, chance)} ${sentences(chance, 1 + chance.below(3))}`
  const series = idOf('series', Math.floor(place * plan.series))
  const figure = chance.happens(0.12) ? [`<SeriesFigure series="${series}" />`] : []
  return [
    `<Answer>\n\n${paragraph()}\n\n</Answer>`,
    `<KeyPoints>\n\n${[1, 2, 3].map(() => `- ${supported(place, plan, chance)}`).join('\n')}\n\n</KeyPoints>`,
    ...Array.from({ length: sections }, (_, section) => [
      // The name of the section keeps its address its own, whatever words it has.
      `## ${heading(chance)} {/* #part-${nameOf(section).toLowerCase()} */}`,
      ...Array.from({ length: 1 + chance.below(paragraphs * 2 - 1) }, paragraph),
    ]).flat(),
    ...figure,
    '',
  ].join('\n\n')
}

const facts = (place: number, plan: Plan, chance: Chance, most: number): number[] =>
  chance.someNear(place, plan.facts, 20, most)

const own: Record<ProseKind, (index: number, plan: Plan, chance: Chance) => Record<string, unknown>> = {
  pages: () => ({}),
  measures: (index, plan, chance) => {
    const place = index / plan.measures
    return {
      drawing: { shape: shapes[index % shapes.length] },
      meets: facts(place, plan, chance, 3).map((fact) => ({
        threat: idOf('threats', chance.below(plan.threats)),
        fact: idOf('facts', fact),
      })),
      agencies: [idOf('agencies', chance.near(place, plan.agencies, 1))],
    }
  },
  threats: (index, plan, chance) => ({
    trends: chance
      .someNear(index / plan.threats, plan.series, 4, 5)
      .map((series) => ({ series: idOf('series', series) })),
  }),
  agencies: (index, plan, chance) => ({
    ...(index % 3 > 0 && { parent: idOf('agencies', index - (index % 3)) }),
    country: chance.one(['iraq', 'syria', 'international'] as const),
    role: chance.one(['command', 'first-line', 'second-line', 'partner'] as const),
    tasks: facts(index / plan.agencies, plan, chance, 3).map((fact, turn) => ({
      is: tasks[(index + turn) % tasks.length],
      fact: idOf('facts', fact),
    })),
  }),
  places: (index, plan, chance) => {
    const crossing = index % 5 === 0
    const states = crossing ? facts(index / plan.places, plan, chance, 4) : []
    return {
      kind: crossing ? 'crossing' : chance.one(['town', 'village', 'area'] as const),
      country: chance.one(['iraq', 'syria'] as const),
      position: {
        lat: 33 + chance.below(400) / 100,
        lon: 39 + chance.below(400) / 100,
        approximate: true,
        source: { id: idOf('sources', Math.floor((index * plan.sources) / plan.places)) },
      },
      states: states
        .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
        .map((fact) => ({ is: chance.one(['open', 'limited', 'closed'] as const), fact: idOf('facts', fact) })),
    }
  },
}

/** The pages that list a kind or draw a figure of all, as the real site has them. */
export const lists: Record<string, { title: string; parts: string[] }> = {
  strategy: { title: 'All layers', parts: ['<LayersFigure />', '<EntryList kind="measures" />'] },
  threats: { title: 'All dangers', parts: ['<EntryList kind="threats" />'] },
  agencies: { title: 'All units', parts: ['<ResponsibilitiesFigure />', '<EntryList kind="agencies" />'] },
  places: { title: 'All sectors', parts: ['<MapFigure />', '<CrossingsFigure />', '<EntryList kind="places" />'] },
  timeline: { title: 'All days', parts: ['<TimelineFigure />', '<Timeline />'] },
  progress: { title: 'Progress', parts: ['<ProgressFigure />'] },
}

/** The text of one of `lists`. */
export function listPage(name: string, topics: string[], chance: Chance): string {
  const { title, parts } = lists[name] as (typeof lists)[string]
  const front = yaml({ title, summary: sentence(chance), updated: '2026-11-25', topics })
  const answer = `<Answer>\n\n${capital(sentences(chance, 2))}\n\n</Answer>`
  return [`---\n${front}---`, answer, '## All of them', ...parts, ''].join('\n\n')
}
