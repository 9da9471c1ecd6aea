import { groupBy } from '../../site/group.ts'
import type { BookName } from './book-names.ts'
import { idIn, slugOf } from '../document/chapter.ts'
import { compareFiled, letterOf } from './filing.ts'
import type { Mention } from './find-mentions.ts'

/** A name with where it is mentioned. */
export interface NameEntry {
  filed: string
  name: BookName
  /** Its place in the list of names. */
  of: number
  mentions: Mention[]
}

/** Another spelling, with the name that it stands for. */
export interface SeeEntry {
  filed: string
  see: number
  headword: string
}

export type IndexEntry = NameEntry | SeeEntry

export interface Letter {
  letter: string
  entries: IndexEntry[]
}

/** So many places a reader will look up. */
const most = 24

/** True for a mention in what the book has about the name itself. */
export function isAbout({ about = '' }: BookName, { chapter, section }: Mention): boolean {
  const [page = '', anchor] = about.split('#')
  return page !== '' && (anchor ? section === idIn(slugOf(page), anchor) : chapter === slugOf(page))
}

/**
 * The mentions that the index names: all, or where they are too many, those in sections that have the name most often
 * and in what is about it.
 * @param mentions of all names, in the order of the text; the result is in that order too
 */
export function tellingMentions(names: readonly BookName[], mentions: readonly Mention[]): Mention[] {
  const kept = groupBy(mentions, ({ of }) => of).flatMap(([of, found]) => {
    const name = names[of]
    const about = found.filter((mention) => name && isAbout(name, mention))
    const others = found.filter((mention) => !about.includes(mention))
    let least = 1
    while (others.filter(({ times }) => times >= least).length > most) least += 1
    return [...about, ...others.filter(({ times }) => times >= least)]
  })
  const all = new Set(kept)
  return mentions.filter((mention) => all.has(mention))
}

const isLatin = (name: string) => /^[^\p{L}]*\p{Script=Latin}/u.test(name)

/** Spellings that stand under another letter than their name, and so would not be found beside it. */
const elsewhere = ({ headword, others }: BookName): string[] =>
  others.filter((other) => isLatin(other) && letterOf(other) !== letterOf(headword))

/** The entries of an index by letter. Names without a mention are left out, and so are their spellings. */
export function indexOf(names: readonly BookName[], mentions: readonly Mention[]): Letter[] {
  const byName = new Map(groupBy(mentions, ({ of }) => of))
  const entries = names.flatMap((name, of): IndexEntry[] => {
    const found = byName.get(of)
    if (!found) return []
    const { headword } = name
    return [
      { filed: headword, name, of, mentions: found },
      ...elsewhere(name).map((filed) => ({ filed, see: of, headword })),
    ]
  })
  entries.sort((a, b) => compareFiled(a.filed, b.filed))
  return groupBy(entries, ({ filed }) => letterOf(filed)).map(([letter, of]) => ({ letter, entries: of }))
}
