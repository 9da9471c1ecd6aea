/** The words on fixed editions: their list, and the banner above each page of one. */
export const editions = {
  title: 'Editions',
  description: 'The fixed editions of this site, which citations name and which never change.',
  intro:
    'The site grows. So that a citation stays true, an edition is fixed from time to time: a copy of every page, figure and table as it was on a day, under an address of its own. It never changes again.',
  /** The banner of a fixed copy. */
  banner: 'Fixed edition',
  fixed: (title: string, edition: string, date: string) =>
    `${title}, edition ${edition}, fixed on ${date}. This page no longer changes.`,
  current: 'The page as it is now',
  none: 'No edition has been fixed yet.',
  edition: (edition: string) => `Edition ${edition}`,
  prepared: 'In preparation',
  preparation: (edition: string) =>
    `Edition ${edition} is in preparation. Its pages may still change, and until it is fixed, citations name those of the living site.`,
  all: 'Fixed editions',
  day: 'Fixed on',
  files: 'Files',
  checksum: 'SHA-256 sum of its list of checksums',
  list: 'List of checksums',
  elsewhere: 'This copy of the site does not carry it.',
  verifying: 'How to verify an edition',
  verify:
    'Each edition holds a list of the checksums of all its files. Whoever has saved an edition can tell, with two commands in its folder, that no file of it was changed since:',
  commands: [
    { line: 'sha256sum SHA256SUMS', does: 'prints the checksum of the list, to be compared with the one given above.' },
    { line: 'sha256sum -c SHA256SUMS', does: 'names each file that is not as it was fixed.' },
  ],
} as const
