import { questionWords, stopWords, wordFamilies } from '../../i18n/en.search-words.ts'
import type { Names, Thing } from './names.ts'
import { isArticle, wordsOf } from './spelling.ts'

/** One thing that a query asks for, with the words by which the index may know it. */
export interface Wanted {
  /** What the reader typed. */
  typed: string
  /** What to look up, the closest first; several words in one entry must all be there. */
  terms: string[]
  /** What it names. */
  things: Thing[]
}

export interface Query {
  wanted: Wanted[]
  /** Things that the whole query names, or a part of it that is a phrase. */
  things: Thing[]
  /** The question words in it: a heading may ask the same. */
  asked: string[]
}

const stops = new Set(stopWords.split(' '))
const questions = new Set(questionWords.split(' '))
const longestName = 6
/** So many words are looked up for one name: each costs a piece of the index. */
const mostTerms = 4
const titled = new Set(['place', 'agency', 'threat', 'measure', 'term', 'speaker'])
const isAcronym = (name: string): boolean => /^[A-Z][A-Za-z]?[A-Z]{1,5}$/.test(name)

/** The words by which texts may call a thing: its name on this site and its acronym. */
function termsFor(thing: Thing): string[] {
  if (!titled.has(thing.kind)) return []
  const title = thing.title.replace(/^(?:the|an?|al|el)[ -]/i, '').replace(/^(?:[A-Z][a-z]+\. )+/, '')
  return [title, ...thing.names.filter(isAcronym)]
}

const unique = (terms: readonly string[]): string[] => [...new Set(terms.map((term) => term.toLowerCase()))]

/** A word or name as the query has it, with what it names. */
function wantedName(typed: string, things: Thing[]): Wanted {
  return { typed, terms: unique([...things.flatMap(termsFor), typed]).slice(0, mostTerms), things }
}

/** Endings without which a word may be known: "tracking", "tracks", "tracked" → "track". */
const endings = ['', 'ing', 'ed', 'd', 's', 'es', 'er', 'ers']

/** American spellings that differ from those of this site by rule. */
const american: [RegExp, string][] = [
  [/ense(s?)$/, 'ence$1'],
  [/iz(e[sd]?|ing|ations?)$/, 'is$1'],
  [/(lab|col|neighb|hon|harb)or/, '$1our'],
  [/(.)eling$/, '$1elling'],
]

/** The British spelling of an American word, where a rule tells it. */
const britishOf = (word: string): string[] =>
  american.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : []))

/** Words in which the site may say what was asked, by the word or what is left of it without an ending. */
function familyOf(word: string): string[] {
  const stems = endings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length))
  return stems.flatMap((stem) => wordFamilies[stem] ?? wordFamilies[`${stem}e`] ?? []).filter((each) => each !== word)
}

/** A word that names nothing. */
function wantedWord(word: string): Wanted {
  return { typed: word, terms: unique([word, ...britishOf(word), ...familyOf(word)]), things: [] }
}

/**
 * What a query asks for: its names, as long as they can be, and its other words, without those that say nothing.
 * Phrases in quotation marks are kept whole.
 */
export function parse(text: string, names: Names): Query {
  const phrases = [...text.matchAll(/["“„«]([^"”»]+)["”»]/g)].map(([, phrase = '']) => phrase)
  const rest = text.replace(/["“„«][^"”»]+["”»]/g, ' ')
  const words = wordsOf(rest)
  const whole = names.exactly(wordsOf(text))
  const wanted = [
    ...phrases.map((phrase) => ({ typed: phrase, terms: [`"${phrase}"`], things: [] })),
    ...wantedIn(words, names),
  ]
  return { wanted, things: whole, asked: words.filter((word) => questions.has(word)) }
}

function wantedIn(words: readonly string[], names: Names): Wanted[] {
  const found: Wanted[] = []
  const meaningful = words.some((word) => !stops.has(word))
  let at = 0
  while (at < words.length) {
    // An article is part of no name here: it would be looked for with it.
    const name = isArticle(words[at] ?? '') ? undefined : longestAt(words, at, names)
    const length = name?.length ?? 1
    const things = name?.things ?? []
    if (name && things.some((thing) => termsFor(thing).length > 0)) found.push(wantedName(name.typed, things))
    else {
      // A topic is known by phrases, of which texts need not have every word.
      const single = words
        .slice(at, at + length)
        .filter((word) => (!stops.has(word) || !meaningful) && !isArticle(word))
      found.push(...single.map((word, index) => ({ ...wantedWord(word), ...(index === 0 && { things }) })))
    }
    at += length
  }
  return found
}

function longestAt(words: readonly string[], at: number, names: Names) {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length)
    // In a sentence "is" is a verb; alone it is the acronym of a group.
    if (length === 1 && stops.has(part[0] ?? '') && words.length > 1) continue
    const things = names.exactly(part)
    if (things.length > 0) return { typed: part.join(' '), things, length }
  }
  return undefined
}
