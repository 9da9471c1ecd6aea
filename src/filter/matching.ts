/** What a reader asks for: a value for each field that must match, and words that must occur. Empty means any. */
export interface Wanted {
  topic: string
  standing: string
  speaker: string
  year: string
  words: string
}

/** What the filter reads of a fact in the site's table of facts. */
export interface FactRow {
  id: string
  title: string
  statement: string
  note: string | null
  topics: string
  standing: string
  said_by: string | null
  as_of: string | null
}

/** What is known of a fact in the list. */
export interface Listed {
  id: string
  title: string
  topics: string[]
  standing: string
  speaker: string
  year: string
  /** Everything that words are looked for in. */
  text: string
}

/** A row of the table of facts as the filter needs it; `speaker` is the name of who said it. */
export function listed(row: FactRow, speaker: string): Listed {
  return {
    id: row.id,
    title: row.title,
    topics: row.topics.split('; '),
    standing: row.standing,
    speaker: row.said_by ?? '',
    year: row.as_of?.slice(0, 4) ?? '',
    text: [row.title, row.statement, row.note, speaker].join(' '),
  }
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
