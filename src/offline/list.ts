/** The parts of a site that a reader can keep, as they are offered. The first comes always: without it nothing works. */
export const partNames = ['reading', 'evidence', 'citations', 'pictures', 'pdf'] as const
export type PartName = (typeof partNames)[number]

/** Files of one part, end to end and packed together, so that what they have in common costs nothing. */
export interface Pack {
  /** The SHA-256 of what is fetched: a pack with a name that is known need not be fetched again. */
  name: string
  part: PartName
  /** What is fetched, and kept as it came. */
  bytes: number
  /** Each with its length, in the order in which they lie. */
  files: [path: string, length: number][]
}

/** All that a build offers to keep. */
export interface List {
  edition: string
  /** Day up to which sources were read. */
  asOf: string
  packs: Pack[]
  /** What the paths of files begin with that the site has and nobody can keep. */
  left: string[]
}

/** What is fetched to see whether there is a newer build, and how large its parts are. */
export interface Offer {
  /** The SHA-256 of the list, which names it. */
  version: string
  edition: string
  asOf: string
  parts: { part: PartName; packs: number; bytes: number }[]
}

/** The packs of chosen parts. */
export const packsOf = ({ packs }: List, parts: readonly PartName[]): Pack[] =>
  packs.filter(({ part }) => parts.includes(part))

/** What packs weigh together. */
export const bytesOf = (packs: readonly { bytes: number }[]): number => packs.reduce((sum, { bytes }) => sum + bytes, 0)

/** Parts in the order of the site, without those that it does not have; the first is always among them. */
export function validParts(wanted: readonly string[], offered: readonly { part: PartName }[]): PartName[] {
  const there = partNames.filter((name) => offered.some(({ part }) => part === name))
  return there.filter((name) => name === 'reading' || wanted.includes(name))
}

/** Where a build has what is fetched to keep it, below its base path. */
export const offerPath = 'offline/offer.json'
export const packFolder = 'offline/packs/'
export const packPath = (name: string): string => `${packFolder}${name}.pack`
export const workerPath = 'offline-worker.js'
