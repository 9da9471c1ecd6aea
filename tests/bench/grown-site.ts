import type { WholeRecord } from '../../src/search/index/with-words.ts'

/** A generator of the same numbers each time. */
function numbers(): () => number {
  let state = 615
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const sentencesIn = (text: string): string[] => text.match(/[^.!?]+[.!?]+/g) ?? [text]

/**
 * The records of a site with so many pages of prose more: those of this one, then pages of sections that say what its
 * sections say, sentence by sentence in another order and place.
 */
export function grown(records: readonly WholeRecord[], pages: number): WholeRecord[] {
  const next = numbers()
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const sections = records.filter(({ address, kind }) => address.includes('#') && kind !== 'term')
  const sentences = sections.flatMap(({ text }) => sentencesIn(text))
  const more = Array.from({ length: pages }, (_, page) =>
    Array.from({ length: 6 }, (_, section): WholeRecord => {
      const model = pick(sections)
      const text = Array.from({ length: sentencesIn(model.text).length }, () => pick(sentences)).join(' ')
      const address = `/grown/${page}/${section === 0 ? '' : `#section-${section}`}`
      return { ...model, address, page: `${pick(sections).page} ${page}`, names: [], text }
    }),
  )
  return [...records, ...more.flat()]
}
