import type { CslName } from '../schemas/csl.ts'

/** A name on one line, as lists of references have it: a body whole, a person with the family first. */
export function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal
  if (!('family' in name)) return name.given
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  return [family, given, name.suffix].filter(Boolean).join(', ')
}
