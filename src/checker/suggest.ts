import { closest, distance } from 'fastest-levenshtein'

/** The known name nearest to `wrong`, if it is near enough to be what was meant. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const best = closest(wrong, known)
  return distance(wrong, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined
}

/** 'Did you mean "smuggling"?', or what else to do when nothing is near. */
export function didYouMean(wrong: string, known: readonly string[], otherwise: string): string {
  const name = nearest(wrong, known)
  return name ? `Did you mean "${name}"?` : otherwise
}
