import { en } from '../i18n/en.ts'
import { bounds, formatFigure, formatOriginal } from '../ledger/value.ts'
import type { Fact } from '../schemas/fact.ts'
import { holdsDate } from './dates.ts'
import { holdsNumber } from './numbers.ts'
import { passageAt, placeOf } from './passages.ts'

/**
 * Whether a source's text bears a figure out: where the locator says, elsewhere in the text, not at all, or somewhere
 * in a text in which the locator cannot be followed.
 */
export type Verdict = 'confirmed' | 'elsewhere' | 'not-found' | 'unlocated'

/** What came of looking for one fact's figure in one source's text. */
export interface Finding {
  /** Id of the fact. */
  fact: string
  /** Id of the source. */
  source: string
  /** The locator, where the citation has one. */
  at: string | undefined
  /** What was looked for, as the ledger prints it without its qualifier: "400 km", "376 miles". */
  figure: string
  verdict: Verdict
  /** The first paragraph or page that holds the whole figure, where the locator did not lead to it. */
  place: string | undefined
}

/** All findings, and what could not be looked at. */
export interface Verification {
  findings: Finding[]
  /** Ids of the facts that have neither a value nor a date. */
  withoutFigure: string[]
  /** Ids of the sources that facts cite and of which no text is held. */
  withoutText: string[]
}

/** The test that a passage must pass to bear the fact's figure out; undefined for a plain statement. */
function testFor(fact: Fact): ((passage: string) => boolean) | undefined {
  const { date } = fact
  if (date !== undefined) return (passage) => holdsDate(passage, date)
  const range = bounds(fact.original ?? fact)
  return range && ((passage) => holdsNumber(passage, range.min) && holdsNumber(passage, range.max))
}

/** The figure without its qualifier, which a text may word in many ways. */
function figureOf(fact: Fact): string {
  const figure = formatOriginal(fact) ?? formatFigure({ ...fact, qualifier: undefined }, en)
  return figure.replaceAll('\u00a0', ' ')
}

/**
 * Looks for a fact's figure in the text of one source that it cites. A figure that we converted is looked for in the
 * source's own unit, a range by both its ends. Undefined for a fact that has neither a value nor a date.
 */
export function verifyFact(
  id: string,
  fact: Fact,
  citation: Fact['sources'][number],
  text: string,
): Finding | undefined {
  const holds = testFor(fact)
  if (!holds) return undefined
  const found = { fact: id, source: citation.id, at: citation.at, figure: figureOf(fact) }
  const passage = passageAt(text, citation.at)
  if (passage !== undefined && holds(passage)) return { ...found, verdict: 'confirmed', place: undefined }
  if (!holds(text)) return { ...found, verdict: 'not-found', place: undefined }
  return { ...found, verdict: passage === undefined ? 'unlocated' : 'elsewhere', place: placeOf(text, holds) }
}

/** Looks for the figures of all facts, by id, in the texts held, by the id of their source. */
export function verifyAll(facts: ReadonlyMap<string, Fact>, texts: ReadonlyMap<string, string>): Verification {
  const cited = new Set([...facts.values()].flatMap(({ sources }) => sources.map(({ id }) => id)))
  return {
    findings: [...facts].flatMap(([id, fact]) =>
      fact.sources.flatMap((citation) => {
        const text = texts.get(citation.id)
        return (text === undefined ? undefined : verifyFact(id, fact, citation, text)) ?? []
      }),
    ),
    withoutFigure: [...facts].filter(([, fact]) => !testFor(fact)).map(([id]) => id),
    withoutText: [...cited].filter((id) => !texts.has(id)),
  }
}
