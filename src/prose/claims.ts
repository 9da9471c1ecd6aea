/**
 * Finds, in a paragraph's own words, what must not stand without evidence: a number, a date or a quotation.
 * "One", "first" and "second" are left out: they are seldom figures.
 */
const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?'
const months =
  'January|February|April|June|July|August|September|October|November|December|(?:in|of|since|by|until|early|late) (?:March|May)'

const patterns = [
  { what: 'number', pattern: /\p{Nd}+(?:[.,]\p{Nd}+)*/u },
  { what: 'number', pattern: new RegExp(`\\b(?:${numberWords})\\b`, 'i') },
  { what: 'date', pattern: new RegExp(`\\b(?:${months})\\b`) },
  { what: 'quotation', pattern: /[“"][^”"]*\p{L}[^”"]*[”"]/u },
] as const

export interface Claim {
  what: 'number' | 'date' | 'quotation'
  words: string
}

/** The first claim in `words`, or undefined. `ignore` lists phrases that are names, such as the site's title. */
export function claimIn(words: string, ignore: readonly string[] = []): Claim | undefined {
  const rest = ignore.reduce((text, phrase) => text.replaceAll(phrase, ''), words)
  for (const { what, pattern } of patterns) {
    const match = pattern.exec(rest)
    if (match) return { what, words: match[0] }
  }
  return undefined
}
