import type { SearchRecord } from '../record.ts'
import type { cut } from './cut.ts'

/** A record with its words. */
export type WholeRecord = SearchRecord & { text: string }

/** A page in pieces. */
export type Cut = ReturnType<typeof cut>

/**
 * Gives records that have none their words, from the built pages.
 * @param cutOf the built page at an address, cut into sections
 * @throws when a section that a record is about is not on its page
 */
export function withWords(records: readonly SearchRecord[], cutOf: (address: string) => Cut): WholeRecord[] {
  const known = new Map<string, Cut>()
  return records.map((record) => {
    if (record.text !== undefined) return { ...record, text: record.text }
    const [address = '/', anchor = ''] = record.address.split('#')
    const built = known.get(address) ?? cutOf(address)
    known.set(address, built)
    const section = built.sections.find(({ id }) => id === anchor)
    if (!section) throw new Error(`${address} has no heading with the id "${anchor}", so it cannot be searched.`)
    return anchor
      ? { ...record, text: section.words }
      : { ...record, text: [built.points, section.words].filter(Boolean).join(' ') || record.points }
  })
}
