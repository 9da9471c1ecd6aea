import type { Kind } from '../../../src/schemas/kinds.ts'

const syllables = [...'bdfghklmnprstvz'].flatMap((first) => [...'aeiou'].map((second) => first + second))
const all = syllables.length ** 3

/** A name that nothing in the world has: the same for the same number, and another for each number. */
export function nameOf(index: number): string {
  // Any step that shares no factor with the whole goes through all of them.
  const place = (index * 7_919 + 40_213) % all
  const parts = [place, Math.floor(place / syllables.length), Math.floor(place / syllables.length ** 2)]
  const letters = parts.map((part) => syllables[part % syllables.length]).join('')
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

const words: Record<Exclude<Kind, 'pages'> | 'outlets', string> = {
  measures: 'Layer',
  threats: 'Danger',
  agencies: 'Unit',
  places: 'Sector',
  facts: 'Claim',
  sources: 'Report',
  events: 'Day',
  series: 'Quantity',
  speakers: 'Speaker',
  topics: 'Subject',
  glossary: 'Term',
  outlets: 'Outlet',
}

export type NamedKind = keyof typeof words

/** What an entry is called: "Sector Batomu". */
export const titleOf = (kind: NamedKind, index: number): string => `${words[kind]} ${nameOf(index)}`

/** The id of an entry: "sector-batomu". */
export const idOf = (kind: NamedKind, index: number): string => titleOf(kind, index).toLowerCase().replace(' ', '-')
