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
  topic: 0.6,
  term: 0.75,
  event: 0.8,
  figure: 0.8,
  fact: 0.7,
  speaker: 0.7,
  source: 0.3,
}

interface Hit {
  score: number
  words: number[]
  data: Match['data']
  /** True when it stands in the title or the names of the record, or in the title of its page. */
  titled: boolean
  onPage: boolean
}

/** What one wanted thing found, by record: the best score of its terms. */
export type Found = ReadonlyMap<string, Hit>

const headings = new Set(['title', 'names'])

/** Joins what the terms of one wanted thing found. Later terms, which are further from what was typed, count less. */
export function joinTerms(byTerm: readonly (readonly Match[])[]): Found {
  const found = new Map<string, Hit>()
  byTerm.forEach((matches, index) => {
    const closeness = index === 0 ? 1 : further
    for (const { id, score, words, data, matchedMetaFields } of matches) {
      const titled = matchedMetaFields?.some((field) => headings.has(field)) ?? false
      const onPage = titled || (matchedMetaFields?.includes('page') ?? false)
      const known = found.get(id)
      if (!known) {
        found.set(id, { score: score * closeness, words, data, titled, onPage })
        continue
      }
      known.score = Math.max(known.score, score * closeness)
      known.words = [...known.words, ...words]
      known.titled ||= titled
      known.onPage ||= onPage
    }
  })
  return found
}

/** How much a term counts that the reader did not type, but may have meant. */
const further = 0.8

/** How much more a record counts whose heading has all that is wanted, and one whose heading asks the same question. */
const weights = { titled: 0.7, onPage: 0.7, asked: 0.5 }

/** Their titles are sentences, in which a word is not what the whole is about. */
const sentences = new Set<RecordKind>(['fact', 'source', 'event'])

interface Ranking {
  /** Number of records in the index. */
  total: number
  kindOf: (id: string) => RecordKind
  /** By how much a record is favoured for what it is about; 1 is not at all. */
  boost: (id: string) => number
  /** Of each question word of the query, the records whose heading has it. */
  asked: readonly ReadonlySet<string>[]
}

/**
 * Ranks records by all that is wanted of them. A rare word counts for more than a common one; a record that has
 * everything stands well before one that has a part, and one that says so in its heading before one that mentions it.
 */
export function rank(wanted: readonly Found[], { total, kindOf, boost, asked }: Ranking): Ranked[] {
  const rarity = wanted.map((found) => Math.log(1 + total / (1 + found.size)))
  const all = rarity.reduce((sum, each) => sum + each, 0)
  const ranked = new Map<string, Ranked & { covered: number; titled: number; onPage: number }>()
  wanted.forEach((found, index) => {
    const rare = (rarity[index] ?? 0) / all
    for (const [id, { score, words, data, titled, onPage }] of found) {
      let known = ranked.get(id)
      if (!known) ranked.set(id, (known = { id, score: 0, words: [], data, covered: 0, titled: 0, onPage: 0 }))
      known.score += score
      known.words = known.words.length > 0 ? [...known.words, ...words] : words
      known.covered += rare
      if (titled) known.titled += rare
      if (onPage) known.onPage += rare
    }
  })
  return [...ranked.values()]
    .map(({ covered, titled, onPage, ...each }) => {
      const kind = kindOf(each.id)
      const headed = 1 + weights.titled * titled + (titled > 0 ? weights.onPage * onPage : 0)
      const heading = sentences.has(kind) ? 1 : headed
      const question = 1 + weights.asked * asked.filter((set) => set.has(each.id)).length
      const about = kindWeights[kind] * boost(each.id)
      return { ...each, score: each.score * covered ** 2 * heading * question * about }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
