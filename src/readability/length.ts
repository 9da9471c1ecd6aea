import type { Kind } from '../schemas/kinds.ts'

/** How many printed words a page should have. */
export interface Length {
  min: number
  max: number
}

const main: Length = { min: 600, max: 1800 }
/** A page below that of a section tells one part of its subject. */
const part: Length = { min: 400, max: 1800 }
const entry: Length = { min: 200, max: 700 }
/** Pages that lead to figures and lists, which are most of them. */
const leading = ['index', 'timeline']
/** Pages about the site are as long as what they have to say: a licence is short and a method is not. */
const about: Length = { min: 200, max: 1800 }

/**
 * The length that a page is meant to have: a section of the subject or a threat is a main page, what stands below a
 * section a part of it, and others are entries.
 */
export function lengthFor(kind: Kind, id: string): Length {
  if (kind === 'pages' && id.startsWith('about')) return about
  if (kind === 'pages' && leading.includes(id)) return entry
  if (kind === 'pages' && id.includes('/')) return part
  return kind === 'pages' || kind === 'threats' ? main : entry
}
