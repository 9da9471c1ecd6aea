import type { Ledger } from '../ledger/ledger.ts'
import type { Event } from '../schemas/event.ts'
import { anchorOf, cardAnchor } from './anchors.ts'
import { figureOf } from './figures.ts'
import { headingsIn } from './headings.ts'
import { componentName, markOf, type Mark } from './marks.ts'
import { descend, parseProse } from './tree.ts'

/** A section of a page, or an event, that rests on a fact or source. */
export interface Use {
  address: string
  title: string
}

export interface Usage {
  facts: ReadonlyMap<string, Use[]>
  sources: ReadonlyMap<string, Use[]>
}

interface Text extends Use {
  body: string
  /** The facts that the card of the entry shows. */
  card?: Shown
}

/** A figure or card that pages can show: its name for the reader and the facts that it shows. */
export interface Shown {
  title: string
  facts: string[]
}

/**
 * Where each fact and each source is used: in which section of which page, in a range that prose prints,
 * in a figure, or by an event.
 * @param shown by the name of the figure or, for cards, of the component
 */
export function usageOf(
  texts: Text[],
  events: (Use & Pick<Event, 'facts' | 'sources'>)[],
  shown: Record<string, Shown>,
  ledger: Ledger,
): Usage {
  const [facts, sources] = [new Map<string, Use[]>(), new Map<string, Use[]>()]
  const note = (map: Map<string, Use[]>, id: string, { address, title }: Use) => {
    const uses = map.get(id) ?? []
    if (!uses.some((use) => use.address === address)) map.set(id, [...uses, { address, title }])
  }
  const noteFact = (id: string, use: Use) => {
    note(facts, id, use)
    for (const source of ledger.facts.get(id)?.sources ?? []) note(sources, source.id, use)
  }
  const noteMark = ({ kind, id }: Pick<Mark, 'kind' | 'id'>, use: Use) => {
    if (kind === 'facts') noteFact(id, use)
    if (kind === 'series') for (const observed of ledger.spread(id)?.ids ?? []) noteFact(observed, use)
    if (kind === 'sources') note(sources, id, use)
  }
  for (const text of texts) {
    const { card } = text
    for (const id of card?.facts ?? []) noteFact(id, partOf(text, cardAnchor, card?.title ?? ''))
    for (const { mark, part, anchor, section } of placesIn(text)) {
      if (mark) noteMark(mark, section)
      const figure = shown[part ?? '']
      for (const id of figure?.facts ?? []) noteFact(id, partOf(text, anchor ?? '', figure?.title ?? ''))
    }
  }
  for (const event of events) {
    for (const id of event.facts) noteFact(id, event)
    for (const { id } of event.sources) note(sources, id, event)
  }
  return { facts, sources }
}

const partOf = ({ address, title }: Use, anchor: string, name: string): Use => ({
  address: `${address}#${anchor}`,
  title: `${title} › ${name}`,
})

interface Place {
  mark: Mark | undefined
  /** The figure or component that stands here. */
  part: string | undefined
  anchor: string | undefined
  section: Use
}

/** The marks, figures and components of a text in order, each with the section it stands in. Throws when it does not parse. */
function placesIn(text: Text): Place[] {
  const parsed = parseProse(text.body)
  if ('error' in parsed) throw new Error(parsed.error.message)
  const headings = headingsIn(parsed.tree)
  let passed = 0
  let section: Use = { address: text.address, title: text.title }
  return [...descend(parsed.tree)].map((node) => {
    if (node.type === 'heading') {
      const heading = headings[passed++]
      if (heading) section = partOf(text, heading.id, heading.words)
    }
    return { mark: markOf(node), part: figureOf(node) ?? componentName(node), anchor: anchorOf(node), section }
  })
}
