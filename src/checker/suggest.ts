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

/** So many names are read; of more nobody reads any. */
const mostNamed = 12

/** What there is to choose from: "Sections are: a, b, c and 20 more." */
export function listed(what: string, names: Iterable<string>): string {
  const all = [...names]
  const rest = all.length > mostNamed ? ` and ${all.length - mostNamed} more` : ''
  return `${what} are: ${all.slice(0, mostNamed).join(', ') || 'none'}${rest}.`
}
