import { en } from '../../i18n/en.ts'
import { anchorOf, cardAnchor } from '../../prose/anchors.ts'
import { headingsIn } from '../../prose/headings.ts'
import { componentName } from '../../prose/marks.ts'
import { parseProse, type Node } from '../../prose/tree.ts'
import { addressOf } from '../../site/addresses.ts'
import type { ProseEntry } from '../../site/content.ts'
import { termsInOrder } from '../../site/glossary.ts'
import type { Library } from '../../site/library.ts'
import { opening } from '../document/opening.ts'
import { readingOrder, type Read } from '../document/order.ts'

/** A part of a page, as the tree of what can be printed lists it. */
export interface Part {
  id: string
  words: string
  /** Where it is printed, or at least read, without script. */
  address: string
}

/** A page with its parts. */
export interface Listed extends Pick<Read, 'address' | 'title' | 'depth'> {
  parts: Part[]
}

/** A page of the first row with those that belong under it. */
export interface Branch {
  first: Listed
  below: Listed[]
}

/** Parts that stand for themselves, by the component that makes them. */
const ownParts: Record<string, string> = { KeyPoints: en.page.keyPoints, AtAGlance: en.card.glance }

/** What prints nothing by itself. */
const silent = ['mdxjsEsm', 'mdxFlowExpression']

/** A part with its anchor: a section prints alone at one of its own, other parts are only shown on their page. */
type Anchored = Omit<Part, 'address'> & { anchor: string }

const anchored = (id: string, words: string, anchor = id): Anchored => ({ id, words, anchor })

/** The parts of a text: what stands before its first heading, what stands for itself, and its sections. */
function partsOfText(body: string): Anchored[] {
  const parsed = parseProse(body)
  if ('error' in parsed) throw new Error(parsed.error.message)
  const nodes = 'children' in parsed.tree ? (parsed.tree.children as Node[]) : []
  const first = nodes.findIndex((node) => node.type === 'heading')
  const before = nodes.slice(0, first < 0 ? undefined : first).filter(({ type }) => !silent.includes(type))
  const own = before.filter((node) => (componentName(node) ?? '') in ownParts)
  const sections = headingsIn(parsed.tree).filter(({ depth }) => depth === 2)
  return [
    ...(before.length > own.length ? [anchored(opening, en.printSet.opening)] : []),
    ...own.map((node) => anchored(anchorOf(node) ?? '', ownParts[componentName(node) ?? ''] ?? '')),
    ...sections.map(({ id, words }) => anchored(id, words, `print-${id}`)),
  ]
}

function partsOfEntry({ address, body = '', collection }: ProseEntry): Part[] {
  const card = collection === 'pages' ? [] : [anchored(cardAnchor, en.card.label)]
  return [...partsOfText(body), ...card].map(({ id, words, anchor }) => ({
    id,
    words,
    address: `${address}#${anchor}`,
  }))
}

function partsOfGlossary(address: string, library: Library): Part[] {
  const terms = termsInOrder(library).map(([id, { term }]) => ({ id, words: term, address: addressOf('glossary', id) }))
  return [{ id: opening, words: en.printSet.opening, address }, ...terms]
}

/** Every page that can be printed, with its parts, in reading order: their ids are those of the built pages. */
export function outlineOf(library: Library): Branch[] {
  const branches: Branch[] = []
  for (const { address, title, depth, entry } of readingOrder(library)) {
    const parts = entry ? partsOfEntry(entry) : partsOfGlossary(address, library)
    const page = { address, title, depth, parts }
    if (depth === 1) branches.push({ first: page, below: [] })
    else branches.at(-1)?.below.push(page)
  }
  return branches
}
