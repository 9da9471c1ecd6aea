import { attribute, componentName } from '../../prose/marks.ts'
import { figureFor } from '../../prose/figures.ts'
import { descend, startOf, type Node } from '../../prose/tree.ts'
import { didYouMean } from '../suggest.ts'
import { entriesOf, idsOf, problemAt, recordsOf, type ValidEntry } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content, Entry } from '../read.ts'

/** What the figures of the whole site draw: whether the content has any of it, and where it is given. */
const drawn: Record<string, { any: (content: Content) => boolean; remedy: string }> = {
  LayersFigure: {
    any: (content) => entriesOf(content, 'measures').length > 0,
    remedy: 'Describe a layer in content/measures first',
  },
  TimelineFigure: {
    any: (content) => entriesOf(content, 'events').length > 0,
    remedy: 'Add an event to content/events first',
  },
  MapFigure: {
    any: (content) => entriesOf(content, 'places').some(({ data }) => data.position ?? data.label),
    remedy: 'Give a place in content/places its position first',
  },
  CrossingsFigure: {
    any: (content) => entriesOf(content, 'places').some(({ data }) => data.states.length > 0),
    remedy: 'Give a place in content/places its states first',
  },
  ResponsibilitiesFigure: {
    any: (content) => entriesOf(content, 'agencies').some(({ data }) => data.tasks.length > 0),
    remedy: 'Give a body in content/agencies its tasks first',
  },
}

/** The names of the figures that have something to draw. */
export function drawable(content: Content): string[] {
  const facts = entriesOf(content, 'facts')
  const observed = new Set(facts.flatMap(({ data }) => data.series ?? []))
  const trending = entriesOf(content, 'threats').filter(({ data }) => data.trends.length > 0)
  return [
    figureFor('ProgressFigure'),
    ...Object.entries(drawn).flatMap(([component, { any }]) => (any(content) ? [figureFor(component)] : [])),
    ...idsOf(content, 'series').flatMap((id) => (observed.has(id) ? [figureFor('SeriesFigure', id)] : [])),
    ...trending.map(({ id }) => figureFor('TrendsFigure', id)),
  ]
}

/** The figures that prose asks for can be drawn: their quantity or threat exists, and there is something to draw. */
export function figuresInProse(content: Content): Problem[] {
  return content.entries.flatMap((entry) =>
    entry.tree ? [...descend(entry.tree)].flatMap((node) => figure(content, entry, node)) : [],
  )
}

function figure(content: Content, entry: Entry, node: Node): Problem[] {
  const name = componentName(node)
  const [series, threat] = [attribute(node, 'series'), attribute(node, 'threat')]
  const at = (reason: string, remedy: string): Problem[] => [
    { level: 'error', file: entry.file, ...startOf(node), field: `<${name ?? ''}>`, reason, remedy },
  ]
  if (name === 'SeriesFigure' && series) {
    const known = idsOf(content, 'series')
    if (!known.includes(series))
      return at(`there is no series "${series}"`, didYouMean(series, known, 'Add it to content/series.yaml.'))
    const observed = entriesOf(content, 'facts').some(({ data }) => data.series === series)
    return observed ? [] : at(`nothing observes the series "${series}"`, 'Give it facts first.')
  }
  if (name === 'TrendsFigure' && threat) {
    const known = idsOf(content, 'threats')
    if (!known.includes(threat))
      return at(`there is no threat "${threat}"`, didYouMean(threat, known, 'Add it to content/threats.'))
    const record = recordsOf(content, 'threats').get(threat)
    return record?.trends.length === 0
      ? at(`the threat "${threat}" has no trends`, `Give content/threats/${threat}.mdx some, or remove the figure.`)
      : []
  }
  const whole = name && Object.hasOwn(drawn, name) ? drawn[name] : undefined
  return whole && !whole.any(content)
    ? at('there is nothing to draw yet', `${whole.remedy}, or remove the figure.`)
    : []
}

/** What a threat draws is counted: its keys are those of the series, and some dated fact has them: others have no place in time. */
export function trendsOfThreats(content: Content): Problem[] {
  const series = recordsOf(content, 'series')
  const facts = entriesOf(content, 'facts')
  return entriesOf(content, 'threats').flatMap((entry) =>
    entry.data.trends.flatMap(({ series: id, counts, extent }, index): Problem[] => {
      const record = series.get(id)
      // A series that does not exist, or is broken, is reported already.
      if (!record) return []
      const path = ['trends', index]
      const unknown = [
        unknownKey(entry, [...path, 'counts'], counts, Object.keys(record.counts)),
        unknownKey(entry, [...path, 'extent'], extent, Object.keys(record.extents)),
      ].flat()
      if (unknown.length > 0) return unknown
      const counted = facts.some(
        ({ data }) =>
          data.series === id &&
          (!counts || data.counts === counts) &&
          (!extent || data.extent === extent) &&
          data.asOf !== undefined &&
          data.value !== undefined,
      )
      return counted
        ? []
        : [problemAt(entry, path, 'is observed by no fact with a date', 'Remove it, or choose what is counted.')]
    }),
  )
}

function unknownKey(
  entry: ValidEntry<'threats'>,
  path: (string | number)[],
  key: string | undefined,
  known: string[],
): Problem[] {
  if (key === undefined || known.includes(key)) return []
  return [
    problemAt(
      entry,
      path,
      `there is no "${key}" in the series`,
      didYouMean(key, known, `It has: ${known.join(', ')}.`),
    ),
  ]
}

/** No body answers to itself, directly or through others: the line of command is a tree. */
export function lineOfCommand(content: Content): Problem[] {
  const agencies = recordsOf(content, 'agencies')
  return entriesOf(content, 'agencies').flatMap((entry) => {
    const above = new Set<string>()
    let parent = entry.data.parent
    while (parent !== undefined && parent !== entry.id && !above.has(parent)) {
      above.add(parent)
      parent = agencies.get(parent)?.parent
    }
    return parent === entry.id
      ? [problemAt(entry, ['parent'], 'answers to itself, directly or through others', 'Correct one of the parents.')]
      : []
  })
}
