/** What a reader asks for: a value for each field that must match, and words that must occur. Empty means any. */
export interface Wanted {
  topic: string
  standing: string
  speaker: string
  year: string
  words: string
}

/** What is known of a fact in the list. */
export interface Listed {
  topics: string[]
  standing: string
  speaker: string
  year: string
  text: string
}

/** Letters and figures only, in lower case and without accents, so that "Rabi'a" finds "Rabia". */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

/** True when a fact is what is wanted: every field that is given matches, and every word occurs. */
export function matches(fact: Listed, wanted: Wanted): boolean {
  const text = plain(fact.text)
  return (
    (wanted.topic === '' || fact.topics.includes(wanted.topic)) &&
    (wanted.standing === '' || fact.standing === wanted.standing) &&
    (wanted.speaker === '' || fact.speaker === wanted.speaker) &&
    (wanted.year === '' || fact.year === wanted.year) &&
    plain(wanted.words)
      .split(' ')
      .every((word) => text.includes(word))
  )
}
