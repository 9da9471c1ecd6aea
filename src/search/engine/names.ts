import { distance as distanceOf } from 'fastest-levenshtein'
import type { Named } from '../names/list.ts'
import type { RecordKind } from '../record.ts'
import { isNear } from './near.ts'
import { keyOf, soundOf, wordsOf } from './spelling.ts'

/** A thing that has a name, as the search knows it. */
export interface Thing {
  address: string
  kind: RecordKind
  /** Its id in the index. */
  record: string
  title: string
  /** Every spelling, the title first. */
  names: string[]
}

/** A spelling and what it names. */
interface Spelling {
  key: string
  sound: string
  name: string
  thing: Thing
}

/** What is looked for when several things share a name: pages about it before topics, topics before terms. */
const order: RecordKind[] = ['place', 'agency', 'threat', 'measure', 'topic', 'term', 'speaker']

/** Shorter words are too like one another to be taken for misspelt names. */
const shortest = { typed: 4, near: 3, sound: 3, twoOff: 6 }

export class Names {
  private readonly spellings: Spelling[]
  private readonly byKey = new Map<string, Spelling[]>()
  private readonly byInitials = new Map<string, Spelling[]>()
  readonly things: Thing[]

  constructor(rows: readonly Named[]) {
    this.things = pooled(rows).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    this.spellings = this.things.flatMap((thing) =>
      thing.names.map((name) => {
        const key = keyOf(wordsOf(name))
        return { key, sound: soundOf(key), name, thing }
      }),
    )
    for (const spelling of this.spellings) {
      add(this.byKey, spelling.key, spelling)
      const initials = initialsOf(spelling.name)
      if (initials) add(this.byInitials, initials, spelling)
    }
  }

  /** What these words name, letter by letter but for accents, articles, hyphens and spaces; or of what they are the initials. */
  exactly(words: readonly string[]): Thing[] {
    const key = keyOf(words)
    return distinct(this.byKey.get(key) ?? this.byInitials.get(key) ?? [])
  }

  /** A spelling one letter away from these words. */
  near(words: readonly string[]): string | undefined {
    const key = keyOf(words)
    if (key.length < shortest.typed) return undefined
    return this.spellings.find((each) => each.key.length >= shortest.near && isNear(key, each.key))?.name
  }

  /** A spelling that sounds like these words, or else one of some length that is two letters away. */
  alike(words: readonly string[]): string | undefined {
    const key = keyOf(words)
    const [sound, first] = [soundOf(key), key[0]]
    const sounding = (each: Spelling) => sound.length >= shortest.sound && each.sound === sound
    const near = (each: Spelling) =>
      Math.min(key.length, each.key.length) >= shortest.twoOff && distanceOf(key, each.key) <= 2
    const begun = this.spellings.filter((each) => each.key[0] === first)
    return (begun.find(sounding) ?? begun.find(near))?.name
  }

  /** Things with a name like one of the words of a query: help for one that found nothing. */
  around(query: string, most: number): { name: string; thing: Thing }[] {
    const words = wordsOf(query).filter((word) => word.length >= shortest.typed)
    const distance = (name: string) =>
      Math.min(...words.flatMap((word) => wordsOf(name).map((each) => distanceOf(word, each) / word.length)), 1)
    const ranked = this.spellings.map(({ name, thing }) => ({ name, thing, far: distance(name) }))
    const near = ranked.filter(({ far }) => far < 0.5).sort((a, b) => a.far - b.far)
    return [...new Map(near.reverse().map((each) => [each.thing.title, each])).values()].reverse().slice(0, most)
  }

  /** Things of which a name, or a word of one, begins with what was typed; the best known kinds first. */
  beginning(typed: string, most: number): { name: string; thing: Thing }[] {
    const key = keyOf(wordsOf(typed))
    if (!key) return []
    const found = new Map<Thing, { name: string; thing: Thing; rank: number }>()
    for (const { key: whole, name, thing } of this.spellings) {
      const start = whole.startsWith(key) ? 0 : wordsOf(name).some((word) => word.startsWith(key)) ? 1 : 2
      const rank = start * 2 + (name === thing.title ? 0 : 1)
      if (start < 2 && rank < (found.get(thing)?.rank ?? 9)) found.set(thing, { name, thing, rank })
    }
    const sorted = [...found.values()].sort((a, b) => a.rank - b.rank)
    const titles = new Set<string>()
    return sorted
      .filter(({ thing }) => {
        const title = keyOf(wordsOf(thing.title))
        return !titles.has(title) && titles.add(title)
      })
      .slice(0, most)
  }
}

const add = <T>(to: Map<string, T[]>, key: string, value: T) => to.set(key, [...(to.get(key) ?? []), value])

/** "Department of Border Enforcement" → "dbe"; nothing for names of fewer than three capitals. */
function initialsOf(name: string): string | undefined {
  const capitals = name.match(/(?<![\p{L}'])\p{Lu}/gu) ?? []
  return capitals.length >= 3 ? capitals.join('').toLowerCase() : undefined
}

const distinct = (spellings: readonly Spelling[]): Thing[] => [...new Set(spellings.map(({ thing }) => thing))]

/** Things as the list has them, each with the spellings of all that have the same name: a place, its topic, its term. */
function pooled(rows: readonly Named[]): Thing[] {
  const keyed = rows.map(([address, kind, record, ...names]) => {
    const title = names[0] ?? address
    return { thing: { address, kind, record, title, names }, key: keyOf(wordsOf(title)) }
  })
  return keyed.map(({ thing, key }) => {
    const all = keyed.filter((each) => each.key === key).flatMap((each) => each.thing.names)
    return { ...thing, names: [...new Set([...thing.names, ...all])] }
  })
}
