import type { Kind } from '../schemas/kinds.ts'

/** How many printed words a page should have. */
export interface Length {
  min: number
  max: number
}

const main: Length = { min: 600, max: 1800 }
const entry: Length = { min: 200, max: 700 }
/** Pages about the site are as long as what they have to say: a licence is short and a method is not. */
const about: Length = { min: 200, max: 1800 }

/**
 * The length that a page is meant to have: a section of the subject or a threat is a main page, others are entries.
 * The home page is to be taken in at once, and most of it is figures.
 */
export function lengthFor(kind: Kind, id: string): Length {
  if (kind === 'pages' && id.startsWith('about')) return about
  if (kind === 'pages' && id === 'index') return entry
  return kind === 'pages' || kind === 'threats' ? main : entry
}
