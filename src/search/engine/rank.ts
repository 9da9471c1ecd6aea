import type { RecordKind } from '../record.ts'
import type { Match } from './pagefind.ts'

/** What is known of a record that was found. */
export interface Ranked {
  id: string
  score: number
  /** Places of the words found, in order. */
  words: number[]
  data: Match['data']
}

/** A reader who asks wants an answer in words first; single facts, and then where they were read, stand behind it. */
const kindWeights: Record<RecordKind, number> = {
  page: 1,
  measure: 1,
  threat: 1,
  agency: 1,
  place: 1,
  topic: 0.75,
  term: 0.75,
  event: 0.8,
  figure: 0.8,
  fact: 0.7,
  speaker: 0.7,
  source: 0.45,
}

/** What each wanted thing found, by record: the best score of its terms. */
export type Found = Map<string, { score: number; words: number[]; data: Match['data'] }>

/** Joins what the terms of one wanted thing found. Later terms, which are further from what was typed, count less. */
export function joinTerms(byTerm: readonly (readonly Match[])[]): Found {
  const found: Found = new Map()
  byTerm.forEach((matches, index) => {
    const closeness = index === 0 ? 1 : 0.8
    for (const { id, score, words, data } of matches) {
      const known = found.get(id)
      found.set(id, {
        score: Math.max(known?.score ?? 0, score * closeness),
        words: known ? [...known.words, ...words] : words,
        data,
      })
    }
  })
  return found
}

/**
 * Ranks records by all that is wanted of them. A rare word counts for more than a common one, and a record that has
 * everything stands well before one that has a part.
 * @param total number of records in the index
 * @param kindOf the kind of a record
 * @param boost by how much a record is favoured for what it is about; 1 is not at all
 */
export function rank(
  wanted: readonly Found[],
  total: number,
  kindOf: (id: string) => RecordKind,
  boost: (id: string) => number,
): Ranked[] {
  const rarity = wanted.map((found) => Math.log(1 + total / (1 + found.size)))
  const all = rarity.reduce((sum, each) => sum + each, 0)
  const ranked = new Map<string, Ranked & { covered: number }>()
  wanted.forEach((found, index) => {
    for (const [id, { score, words, data }] of found) {
      const known = ranked.get(id) ?? { id, score: 0, words: [], data, covered: 0 }
      ranked.set(id, {
        ...known,
        score: known.score + score,
        words: [...known.words, ...words],
        covered: known.covered + (rarity[index] ?? 0),
      })
    }
  })
  return [...ranked.values()]
    .map(({ covered, ...each }) => ({
      ...each,
      score: each.score * (covered / all) ** 2 * kindWeights[kindOf(each.id)] * boost(each.id),
    }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
}
