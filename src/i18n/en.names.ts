/** The words of the list of names and spellings, in English. */
export const names = {
  letters: 'Names by letter',
  /** What something is that shares its name with an entry, with its own name where that is another. */
  topic: (title?: string) => (title ? `Topic: ${title}` : 'Topic'),
  term: (title?: string) => (title ? `Glossary: ${title}` : 'Glossary'),
} as const
