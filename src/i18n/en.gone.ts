/** The words about addresses that were published and are gone, in English. */
export const gone = {
  title: (title: string) => `Withdrawn: ${title}`,
  intro:
    'This page was published here and has been withdrawn. Its address is kept, so that a citation of it still says what became of it.',
  description: (address: string) => `The page ${address} was published here and has been withdrawn.`,
  address: 'Address',
  name: 'Title',
  withdrawn: 'Withdrawn on',
  why: 'Why',
  editions: 'Fixed editions, as they were published',
  parent: (title: string) => `Instead of it: ${title}`,
  list: 'No longer on this page',
  movedTo: 'now at',
  withdrawnOn: (day: string, why: string) => `withdrawn on ${day}. ${why}`,
} as const
