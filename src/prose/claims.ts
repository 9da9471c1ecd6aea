/** Words that are figures. "One", "first" and "second" are left out: they seldom are. */
const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|' +
  'twice|half of|a third of|two thirds|a quarter of|tens of'
const months =
  'January|February|April|June|July|August|September|October|November|December|(?:in|of|since|by|until|from|last|next|before|after|during|between|early|late|mid-?) (?:March|May)'

const patterns = [
  { what: 'number', pattern: /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{No}/u },
  { what: 'number', pattern: new RegExp(`\\b(?:${numberWords})\\b`, 'i') },
  { what: 'date', pattern: new RegExp(`\\b(?:${months})\\b`) },
  { what: 'quotation', pattern: /[“"«][^”"»]*\p{L}[^”"»]*[”"»]|‘[^’]*\p{L} [^’]*’(?!\p{L})/u },
] as const

export interface Claim {
  what: 'number' | 'date' | 'quotation'
  words: string
}

/** The first claim in `words` that must not stand without evidence: a number, a date or a quotation. */
export function claimIn(words: string): Claim | undefined {
  for (const { what, pattern } of patterns) {
    const match = pattern.exec(words)
    if (match) return { what, words: match[0] }
  }
  return undefined
}
