import { attribute, markOf } from '../../prose/marks.ts'
import { descend, startOf } from '../../prose/tree.ts'
import type { Source } from '../../schemas/source.ts'
import { entriesOf, problemAt, recordsOf } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** Types of works that are long by nature. */
const longTypes: readonly Source['type'][] = [
  'article-journal',
  'bill',
  'book',
  'chapter',
  'hearing',
  'legislation',
  'paper-conference',
  'patent',
  'regulation',
  'report',
  'standard',
  'thesis',
  'treaty',
]

/** True for a work of several pages: it says so, or it is of a long kind and does not say that it is one page. */
export function isLong(source: Source): boolean {
  const pages = source['number-of-pages']
  if (pages !== undefined) return pages !== '1'
  return longTypes.includes(source.type) || /\d\s*[-–]\s*\d/.test(source.page ?? '')
}

const remedy =
  'Add at: "page 12", "section “Name”" or "abstract"; for a work that is one page, write number-of-pages: 1 in the source.'

/** Whoever cites a long work says where in it. */
export function locators(content: Content): Problem[] {
  const sources = recordsOf(content, 'sources')
  const missing = (id: string, at: string | undefined) => {
    const source = sources.get(id)
    return source !== undefined && !at?.trim() && isLong(source)
  }
  const reason = (id: string) => `cites "${id}", a work of several pages, without a locator`
  const records = (['facts', 'events', 'glossary'] as const).flatMap((kind) =>
    entriesOf(content, kind).flatMap((entry) =>
      entry.data.sources.flatMap(({ id, at }, index) =>
        missing(id, at) ? [problemAt(entry, ['sources', index, 'id'], reason(id), remedy)] : [],
      ),
    ),
  )
  const positions = entriesOf(content, 'places').flatMap((entry) => {
    const source = entry.data.position?.source
    return source && missing(source.id, source.at)
      ? [problemAt(entry, ['position', 'source', 'id'], reason(source.id), remedy)]
      : []
  })
  const prose = content.entries.flatMap((entry) =>
    (entry.tree ? [...descend(entry.tree)] : []).flatMap((node): Problem[] => {
      const mark = markOf(node)
      if (mark?.kind !== 'sources' || !missing(mark.id, attribute(node, 'at'))) return []
      return [{ level: 'error', file: entry.file, ...startOf(node), field: '<Cite>', reason: reason(mark.id), remedy }]
    }),
  )
  return [...records, ...positions, ...prose]
}
