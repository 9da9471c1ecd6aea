import type { RecordKind } from '../record.ts'
import type { Index } from './index.ts'
import type { Names, Thing } from './names.ts'
import { parse, wantedName, wantedWord, type Query, type Wanted } from './query.ts'
import { joinTerms, rank, type Found, type Ranked } from './rank.ts'
import { wordsOf } from './spelling.ts'

/** What a query found, before anything of it is loaded but its places. */
export interface Findings {
  ranked: Ranked[]
  /** What the query names as a whole. */
  things: Thing[]
  /** The words that nothing was found for, each with the one that was looked for in its place. */
  repaired: { typed: string; taken: string }[]
}

/** Finds words of the index that are near a word which it does not have. */
export type Speller = (word: string) => Promise<string[]>

const facetOf: Partial<Record<RecordKind, string>> = { place: 'place', agency: 'agency', topic: 'topic' }
const idOf = (address: string): string => address.split('/').at(-2) ?? ''

/** How much more a record counts that is about what the query names. */
const about = 1.25

/**
 * Finds what a query asks for. Words that the index does not have are repaired: by a name that is near them, alone or
 * with the word beside them, or else by a near word of the texts.
 * @param pick the records that may be found; undefined for all
 */
export async function find(
  text: string,
  { index, names, spell, pick }: { index: Index; names: Names; spell: Speller; pick?: ReadonlySet<string> | undefined },
): Promise<Findings> {
  const query = parse(text, names)
  const looked = await Promise.all(query.wanted.map((wanted) => lookUp(wanted, index)))
  const { wanted, found, repaired } = await repair(query, looked, { index, names, spell })
  const things =
    repaired.length > 0 ? names.exactly(wanted.flatMap(({ terms }) => wordsOf(terms[0] ?? ''))) : query.things
  const [kinds, boost] = await Promise.all([index.kindById(), booster(wanted, index)])
  const kept = found.filter((each) => each.size > 0)
  const ranked = rank(kept, kinds.size, (id) => kinds.get(id) ?? 'page', boost)
  return { ranked: pick ? ranked.filter(({ id }) => pick.has(id)) : ranked, things, repaired }
}

const lookUp = async ({ terms }: Wanted, index: Index): Promise<Found> =>
  joinTerms(await Promise.all(terms.map((term) => index.search(term))))

/** Favours records that carry what the query names as their place, agency or topic. */
async function booster(wanted: readonly Wanted[], index: Index): Promise<(id: string) => number> {
  const sets = await Promise.all(
    wanted.flatMap(({ things }) =>
      things.flatMap(({ kind, address }) => {
        const facet = facetOf[kind]
        return facet ? [index.with(facet, idOf(address))] : []
      }),
    ),
  )
  return (id) => (sets.some((set) => set.has(id)) ? about : 1)
}

async function repair(
  { wanted }: Query,
  found: Found[],
  { index, names, spell }: { index: Index; names: Names; spell: Speller },
) {
  const repaired: Findings['repaired'] = []
  const result = { wanted: [...wanted], found: [...found] }
  for (let at = 0; at < result.wanted.length; at++) {
    const lost = result.wanted[at]
    if (!lost || result.found[at]?.size !== 0 || lost.typed.includes('"')) continue
    const mended = nearName(result.wanted, at, names) ?? (await nearWord(lost, at, spell))
    if (!mended) continue
    const typed = result.wanted.slice(mended.at, mended.at + mended.length).map((each) => each.typed)
    result.wanted.splice(mended.at, mended.length, mended.wanted)
    result.found.splice(mended.at, mended.length, await lookUp(mended.wanted, index))
    repaired.push({ typed: typed.join(' '), taken: mended.taken })
    at = mended.at
  }
  return { ...result, repaired }
}

/** A name near a lost word, with the words beside it where they make the name. */
function nearName(wanted: readonly Wanted[], at: number, names: Names) {
  for (const [from, length] of [
    [at - 1, 3],
    [at, 2],
    [at - 1, 2],
    [at, 1],
  ] as const) {
    if (from < 0 || from + length > wanted.length) continue
    const typed = wanted.slice(from, from + length).map((each) => each.typed)
    const things = names.nearly(typed.flatMap(wordsOf))
    const [first] = things
    if (first) return { at: from, length, wanted: wantedName(first.title, things), taken: first.title }
  }
  return undefined
}

async function nearWord(lost: Wanted, at: number, spell: Speller) {
  const [near] = await spell(lost.typed)
  return near ? { at, length: 1, wanted: wantedWord(near), taken: near } : undefined
}
