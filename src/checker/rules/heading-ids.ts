import { anchorOf, cardAnchor, isFrameAnchor, notesAnchor, printAnchor } from '../../prose/anchors.ts'
import { headingsIn, idGivenBy, type Heading } from '../../prose/headings.ts'
import { componentName, marksIn } from '../../prose/marks.ts'
import { descend, type Node } from '../../prose/tree.ts'
import { slug } from '../../schemas/text.ts'
import { idsOf } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content, Entry } from '../read.ts'

/** Each heading has words, the level below what is above it, and an id of its own on its page in the form of an id. */
export function headingIds(content: Content): Problem[] {
  return content.entries.flatMap((entry) => {
    if (!entry.tree) return []
    const [headings, others] = [headingsIn(entry.tree), otherAnchors(content, entry, entry.tree)]
    const first = new Map(headings.toReversed().map((heading) => [heading.id, heading]))
    return headings.flatMap((heading, index): Problem[] => {
      const [fault, remedy] =
        faultOfLevel(heading, headings[index - 1]) ??
        faultOfForm(heading) ??
        faultOfPlace(heading, first.get(heading.id) ?? heading, others) ??
        []
      if (fault === undefined || remedy === undefined) return []
      return [{ level: 'error', file: entry.file, ...heading.point, field: 'heading', reason: fault, remedy }]
    })
  })
}

type Fault = [reason: string, remedy: string] | undefined

/** The title of a page is its heading of the first level. */
const titleLevel = 1

function faultOfLevel({ words, depth }: Heading, before: Heading | undefined): Fault {
  if (words === '') return ['has no words', 'Write them, or remove it.']
  if (depth === titleLevel) return [`"${words}" is of the level of the title`, 'Begin it with ##.']
  const lowest = (before?.depth ?? titleLevel) + 1
  if (depth <= lowest) return undefined
  return [`"${words}" skips a level`, `Begin it with ${'#'.repeat(lowest)}.`]
}

function faultOfForm({ comment, words }: Heading): Fault {
  const given = idGivenBy(comment)
  if (comment !== undefined && given === undefined)
    return [
      `"${words}" has a comment that gives no id ("${comment}")`,
      'Write an id as {/* #its-id */}, or move the comment below.',
    ]
  if (given === undefined || slug.safeParse(given).success) return undefined
  return [`"#${given}" cannot be an id`, 'Use lower-case letters, digits and single hyphens, such as {/* #why-dug */}.']
}

function faultOfPlace(heading: Heading, first: Heading, others: ReadonlySet<string>): Fault {
  const { id, comment, words } = heading
  const remedy = comment === undefined ? 'Give it one of its own: {/* #its-id */}.' : 'Give it another.'
  if (others.has(id) || isFrameAnchor(id))
    return [`"${words}" has the id "${id}", which another part of its page has`, remedy]
  if (first === heading) return undefined
  return [`"${words}" has the id "${id}", which the heading on line ${first.point.line} has`, remedy]
}

/** The anchors of a page beside those of its headings, its events included where it lists them. */
function otherAnchors(content: Content, { kind }: Entry, tree: Node): ReadonlySet<string> {
  const nodes = [...descend(tree)]
  const events = nodes.some((node) => componentName(node) === 'Timeline') ? idsOf(content, 'events') : []
  return new Set([
    ...nodes.flatMap((node) => anchorOf(node) ?? []),
    ...headingsIn(tree).map(({ id }) => printAnchor(id)),
    ...events,
    ...(kind === 'pages' ? [] : [cardAnchor]),
    ...(marksIn(tree).length > 0 ? [notesAnchor] : []),
  ])
}
