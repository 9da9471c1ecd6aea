import { en } from '../../i18n/en.ts'
import { isArabic } from '../../i18n/script.ts'
import { groupBy } from '../../site/group.ts'
import { letterKey } from '../../site/letters.ts'
import { namedThings, type Nameable } from './list.ts'

/** What the pages of the letters stand below. */
export const namesAddress = '/search/names/'

/** How many names a page of a letter has. */
export const mostNames = 150

/** What a name leads to. */
export interface Lead {
  /** A topic and a term of the glossary are told from the entry that may share their name. */
  kind: 'entry' | 'topic' | 'term'
  /** The name that the site uses for it. */
  title: string
  address: string
}

/** A name or spelling, with everything that goes by it. */
export interface ListedName {
  name: string
  leads: Lead[]
}

/** The names under one letter. */
export interface Letter {
  letter: string
  /** The anchor of the letter on the page of the search. */
  id: string
  /** Where its names are. */
  address: string
  arabic: boolean
  names: ListedName[]
}

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
export function listedNames(library: Nameable): Letter[] {
  const spellings = namedThings(library).flatMap(([address, kind, , title, ...others]) => {
    const lead: Lead = { kind: kind === 'topic' || kind === 'term' ? kind : 'entry', title, address }
    return [title, ...others].map((name) => ({ name, lead }))
  })
  const listed = groupBy(spellings, ({ name }) => name.toLowerCase()).map(([, same]): ListedName => ({
    name: same[0]?.name ?? '',
    leads: groupBy(same, ({ lead }) => lead.address).flatMap(([, [first]]) => (first ? [first.lead] : [])),
  }))
  return groupBy(
    listed.sort((a, b) => compareNames(a.name, b.name)),
    ({ name }) => letterOf(name),
  ).map(([letter, names]) => ({ letter, ...placeOf(letter), arabic: isArabic(letter), names }))
}

const orders = { Latin: new Intl.Collator(en.language), Arabic: new Intl.Collator('ar') }

/** The order of names: those in Latin script first, each script in its own order. */
function compareNames(a: string, b: string): number {
  if (isArabic(a) !== isArabic(b)) return Number(isArabic(a)) - Number(isArabic(b))
  return orders[isArabic(a) ? 'Arabic' : 'Latin'].compare(filed(a), filed(b))
}

function placeOf(letter: string): Pick<Letter, 'id' | 'address'> {
  const key = letterKey(letter)
  return { id: `names-${key}`, address: `${namesAddress}${key}/` }
}
