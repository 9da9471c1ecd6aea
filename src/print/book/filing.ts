import { fold } from '../../prose/fold.ts'

/** Articles, the Arabic one also as it is spoken before some letters: "ar-Rutba". */
const article = /^(?:(?:the|an?|al|el) |(?:al|el|ar|as|ash|at|ad|an|az)-)/i

/** What a name is filed by: without article and accents, so that "al-Hol" stands under H. */
const filedBy = (name: string): string => fold(name.replace(article, ''))

/** The letter that a name is filed under. */
export const letterOf = (name: string): string => filedBy(name).charAt(0).toUpperCase()

/** Compares two names by where an index files them. */
export function compareFiled(a: string, b: string): number {
  const [one, other] = [filedBy(a), filedBy(b)]
  if (one !== other) return one < other ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
