/** The words of what helps to read a page: how much of it there is to read, and terms explained where they stand. */
export const reading = {
  /** Names the choice; what is chosen is also what prints. */
  depth: 'How much to read or print',
  inShort: 'In short',
  withKeyPoints: 'Key points',
  all: 'All',
  seconds: (seconds: number) => `${seconds} s`,
  minutes: (minutes: number) => `${minutes} min`,
  inGlossary: 'In the glossary',
}
