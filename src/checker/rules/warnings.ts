import { componentName, marksIn } from '../../prose/marks.ts'
import { descend, startOf } from '../../prose/tree.ts'
import { referencesIn } from '../../schemas/reference.ts'
import { schemas } from '../../schemas/kinds.ts'
import { entriesOf, problemAt, recordsOf } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'
import type { Path } from '../yaml.ts'

/** Ids that any record or mark points to, each after its kind. */
function used(content: Content): Set<string> {
  const fromRecords = content.entries.flatMap((entry) =>
    entry.kind === 'site' ? [] : referencesIn(schemas[entry.kind], entry.data),
  )
  const fromProse = content.entries.flatMap((entry) => (entry.tree ? marksIn(entry.tree) : []))
  return new Set([...fromRecords, ...fromProse].map(({ kind, id }) => `${kind} ${id}`))
}

/** Sources and topics that nothing uses. */
export function unused(content: Content): Problem[] {
  const needed = used(content)
  return (['sources', 'topics', 'speakers'] as const).flatMap((kind) =>
    entriesOf(content, kind)
      .filter(({ id }) => !needed.has(`${kind} ${id}`))
      .map((entry) => problemAt(entry, [], 'nothing uses it', 'Use it, or remove it.', 'warning')),
  )
}

/** What `npm run new` writes where an author has to. */
const placeholderWords = /\bTODO\b/

/** Texts that `npm run new` left for the author to write. */
export function unfinished(content: Content): Problem[] {
  const remedy = 'Write it, or remove the entry.'
  return content.entries.flatMap((entry) => [
    ...textsIn(entry.data)
      .filter(({ words }) => placeholderWords.test(words))
      .map(({ path }) => problemAt(entry, path, 'is not written yet', remedy, 'warning')),
    ...(entry.tree ? [...descend(entry.tree)] : [])
      .filter((node) => node.type === 'text' && placeholderWords.test(node.value))
      .map((node): Problem => {
        const place = { level: 'warning', file: entry.file, ...startOf(node) } as const
        return { ...place, reason: 'a paragraph is not written yet', remedy }
      }),
  ])
}

/** Every piece of text in a record, with its place. */
function textsIn(value: unknown, path: Path = []): { words: string; path: Path }[] {
  if (typeof value === 'string') return [{ words: value, path }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, part]) => textsIn(part, [...path, key]))
}

/** How old, in years, the newest word on a quantity may be before a page's answer should not rest on it unseen. */
const oldAfterYears = 3

/** Answers that rest on an old figure for a quantity that changes. */
export function oldFigures(content: Content): Problem[] {
  const [facts, series] = [recordsOf(content, 'facts'), recordsOf(content, 'series')]
  const year = Number(content.site?.asOf.slice(0, 4) ?? 0)
  return content.entries.flatMap((entry) => {
    const answer = entry.tree && [...descend(entry.tree)].find((node) => componentName(node) === 'Answer')
    return (answer ? marksIn(answer) : []).flatMap(({ id, point }): Problem[] => {
      const fact = facts.get(id)
      const behaviour = fact?.series && series.get(fact.series)?.behaviour
      if (
        !fact?.asOf ||
        !behaviour ||
        behaviour === 'constant' ||
        year - Number(fact.asOf.slice(0, 4)) <= oldAfterYears
      )
        return []
      return [
        {
          level: 'warning',
          file: entry.file,
          ...point,
          field: id,
          reason: `the answer rests on a figure as of ${fact.asOf}`,
          remedy: 'Look for a newer one, or move it below.',
        },
      ]
    })
  })
}
