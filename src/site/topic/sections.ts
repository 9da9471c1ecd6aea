import { headingsOf, type Heading } from '../../prose/headings.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import type { ProseEntry } from '../content.ts'
import type { Library } from '../library.ts'
import type { Link } from '../navigation.ts'
import { entriesOfTopic, factsOfTopic } from '../topics.ts'

/** A page that speaks of a topic, with the sections that do. */
export interface TopicPage extends Link {
  summary: string
  /** Each by its own address. Empty where the page carries the topic and no section shows a fact of it. */
  sections: Link[]
}

type Needed = Pick<Library, 'prose' | 'topics' | 'ledger' | 'usage'>

/**
 * The pages that speak of a topic: those whose first topic it is, with every section; those that carry it; and those
 * that show a fact of it. In each group the pages with most facts of it come first. Of the pages that are not about it
 * first of all, only the sections are named that show such a fact.
 */
export function pagesOfTopic(id: string, library: Needed): TopicPage[] {
  const entries = proseKinds.flatMap((kind): ProseEntry[] => library.prose[kind])
  const carrying = entriesOfTopic(id, entries, library)
  const shown = shownAt(id, library)
  return entries
    .map((entry) => {
      const about = entry.data.topics[0] === id
      const headings = headingsOf(entry.body ?? '').filter(({ id: anchor, depth }) => {
        return (about && depth === 2) || (depth <= 3 && shown.has(`${entry.address}#${anchor}`))
      })
      const group = about ? 0 : carrying.has(entry) ? 1 : 2
      return { entry, group, headings, facts: factsAt(entry.address, shown).size }
    })
    .filter(({ group, headings }) => group < 2 || headings.length > 0)
    .sort((a, b) => a.group - b.group || b.facts - a.facts)
    .map(({ entry, headings }) => pageOf(entry, headings))
}

const pageOf = ({ address, data }: ProseEntry, headings: Heading[]): TopicPage => ({
  address,
  title: data.title,
  summary: data.summary,
  sections: headings.map(({ id, words }) => ({ address: `${address}#${id}`, title: words })),
})

/** The facts of a topic by the address at which they are shown. */
function shownAt(id: string, library: Needed): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>()
  for (const fact of factsOfTopic(id, library))
    for (const { address } of library.usage.facts.get(fact.id) ?? [])
      shown.set(address, (shown.get(address) ?? new Set()).add(fact.id))
  return shown
}

/** The facts that are shown anywhere on a page. */
function factsAt(page: string, shown: Map<string, Set<string>>): Set<string> {
  return new Set([...shown].flatMap(([address, facts]) => (address.split('#')[0] === page ? [...facts] : [])))
}
