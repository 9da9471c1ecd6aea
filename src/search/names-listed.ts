import { en } from '../i18n/en.ts'
import { proseKinds } from '../schemas/kinds.ts'
import { addressOf } from '../site/addresses.ts'
import type { ProseEntry } from '../site/content.ts'
import { groupBy } from '../site/group.ts'
import type { Library } from '../site/library.ts'

/** What a name leads to. */
export interface Named {
  /** A topic and a term of the glossary are told from the entry that may share their name. */
  kind: 'entry' | 'topic' | 'term'
  /** The name that the site uses for it. */
  title: string
  address: string
}

/** A name or spelling, with everything that goes by it. */
export interface ListedName {
  name: string
  leads: Named[]
}

/** The names under one letter. */
export interface Letter {
  letter: string
  /** The anchor of the letter. */
  id: string
  arabic: boolean
  names: ListedName[]
}

type Needed = Pick<Library, 'prose' | 'topics' | 'glossary'>

export const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name)

/** A name as it is put in order: without article, accents, and the signs before its first letter. */
function filed(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ـ/g, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
  return isArabic(plain) ? plain.replace(/^ال(?=\S{2})/, '') : plain.replace(/^(?:al|an?|the|el)[ -]/i, '')
}

/** The letter that a name is filed under: in Arabic the bare form, so that أ and ا are one. A figure has "0–9". */
export function letterOf(name: string): string {
  const first = filed(name).charAt(0).toUpperCase()
  return /\d/.test(first) ? '0–9' : first
}

/** Every name and spelling of places, agencies, threats, measures, topics and terms, each once, by letter: Latin ones first. */
export function listedNames(library: Needed): Letter[] {
  const spellings = allNamed(library).flatMap(({ names, ...lead }) =>
    names.flatMap((name) => (name === undefined ? [] : [{ name, lead }])),
  )
  const listed = groupBy(spellings, ({ name }) => name.toLowerCase()).map(([, same]): ListedName => ({
    name: same[0]?.name ?? '',
    leads: groupBy(same, ({ lead }) => lead.address).flatMap(([, [first]]) => (first ? [first.lead] : [])),
  }))
  return groupBy(
    listed.sort((a, b) => compareNames(a.name, b.name)),
    ({ name }) => letterOf(name),
  ).map(([letter, names]) => ({ letter, id: anchorOf(letter), arabic: isArabic(letter), names }))
}

const orders = { Latin: new Intl.Collator(en.language), Arabic: new Intl.Collator('ar') }

/** The order of names: those in Latin script first, each script in its own order. */
function compareNames(a: string, b: string): number {
  if (isArabic(a) !== isArabic(b)) return Number(isArabic(a)) - Number(isArabic(b))
  return orders[isArabic(a) ? 'Arabic' : 'Latin'].compare(filed(a), filed(b))
}

/** An anchor that survives every way of writing addresses: Latin letters, figures and hyphens alone. */
const anchorOf = (letter: string) =>
  /^[A-Z]$/.test(letter) ? `names-${letter.toLowerCase()}` : `names-${letter.codePointAt(0)?.toString(16) ?? ''}`

/** Everything that has names, with all of them; entries come before topics and terms of the same name. */
function allNamed({ prose, topics, glossary }: Needed): (Named & { names: (string | undefined)[] })[] {
  const entries = proseKinds.filter((kind) => kind !== 'pages').flatMap((kind): ProseEntry[] => prose[kind])
  return [
    ...entries.map(({ address, data }) => ({
      kind: 'entry' as const,
      address,
      title: data.title,
      names: 'aliases' in data ? [data.title, data.ar, ...data.aliases] : [data.title],
    })),
    ...[...topics].map(([id, { label, aliases }]) => ({
      kind: 'topic' as const,
      address: addressOf('topics', id),
      title: label.en,
      names: [label.en, label.ar, ...aliases],
    })),
    ...[...glossary].map(([id, { term, ar, aliases }]) => ({
      kind: 'term' as const,
      address: addressOf('glossary', id),
      title: term,
      names: [term, ar, ...aliases],
    })),
  ]
}
