import type { RecordKind } from '../record.ts'
import type { Index } from './index.ts'
import type { FilterName } from './messages.ts'
import type { Names, Thing } from './names.ts'
import { parse, type Wanted } from './query.ts'
import { joinTerms, rank, type Found, type Ranked } from './rank.ts'
import { repair, type Repair } from './repair.ts'
import type { Spelling } from './spell.ts'
import { keyOf, wordsOf } from './spelling.ts'

/** What a query found, before anything of it is loaded but its places. */
export interface Findings {
  ranked: Ranked[]
  repaired: Repair[]
}

export interface Known {
  index: Index
  names: Names
  spelling: Spelling
}

const facetOf: Partial<Record<RecordKind, FilterName>> = { place: 'place', agency: 'agency', topic: 'topic' }
const idOf = (address: string): string => address.split('/').at(-2) ?? ''

/** How much more a record counts that is about what the query names, and one that the whole query names. */
const more = { about: 1.25, named: 1.6 }

/**
 * Finds what a query asks for, the best first. When the whole query is a name, what it names comes before all that
 * speaks of it.
 */
export async function find(text: string, { index, names, spelling }: Known): Promise<Findings> {
  const meant = repair(text, names, spelling)
  const { wanted, things, asked } = parse(meant.text, names)
  const [found, kinds, boost, questions] = await Promise.all([
    Promise.all(wanted.map((each) => lookUp(each, index))),
    index.kindById(),
    booster(wanted, things, index),
    Promise.all(asked.map((word) => headedBy(word, index))),
  ])
  const ranked = rank(
    found.filter((each) => each.size > 0),
    { total: kinds.size, kindOf: (id) => kinds.get(id) ?? 'page', boost, asked: questions },
  )
  return { ranked: namedFirst(ranked, things, keyOf(wordsOf(meant.text))), repaired: meant.repaired }
}

const lookUp = async ({ terms }: Wanted, index: Index): Promise<Found> =>
  joinTerms(await Promise.all(terms.map((term) => index.search(term))))

/** The records whose heading has a word. */
async function headedBy(word: string, index: Index): Promise<Set<string>> {
  const matches = await index.search(word)
  return new Set(matches.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('title')).map(({ id }) => id))
}

/** Favours records that carry what the query names as their place, agency or topic. */
async function booster(
  wanted: readonly Wanted[],
  whole: readonly Thing[],
  index: Index,
): Promise<(id: string) => number> {
  const sets = await Promise.all(
    wanted.flatMap(({ things }) =>
      things.flatMap(({ kind, address }) => {
        const facet = facetOf[kind]
        return facet ? [index.with(facet, idOf(address))] : []
      }),
    ),
  )
  const named = new Set(whole.map(({ record }) => record))
  return (id) => (sets.some((set) => set.has(id)) ? more.about : 1) * (named.has(id) ? more.named : 1)
}

/** Kinds of which one page or entry is all about the thing that is named. */
const entities = new Set<RecordKind>(['place', 'agency', 'threat', 'measure'])

/** Puts the records of what is named first: its page, or else the term or topic whose own name it is. */
function namedFirst(ranked: readonly Ranked[], things: readonly Thing[], typed: string): Ranked[] {
  const pages = things.filter(({ kind }) => entities.has(kind))
  const titled = things.filter(
    ({ kind, title }) => kind === 'term' || kind === 'speaker' || keyOf(wordsOf(title)) === typed,
  )
  const meant = pages.length > 0 ? pages : titled
  const named = meant.flatMap(({ record }) => ranked.find(({ id }) => id === record) ?? [])
  return [...named, ...ranked.filter((each) => !named.includes(each))]
}
