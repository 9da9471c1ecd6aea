import type { Words } from '../i18n/en.ts'
import { formatDate } from './dates.ts'
import { groupOf, type Group } from './groups.ts'
import { independent, voicesOf, type Voice } from './independence.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerFact } from './ledger-fact.ts'
import type { StandingKind } from './standing.ts'
import { formatFigure, formatMeasure } from './value.ts'

/** Who says it, for the reader: the speaker, or the publishers whose own report it is. */
export function sayersOf(fact: LedgerFact, ledger: Ledger): string[] {
  return independent(voicesOf(fact, ledger)).map(({ name }) => name)
}

/** The day, month or year that a fact speaks of, or that it is undated. */
export function dateOf(fact: LedgerFact, words: Words, form: 'long' | 'short' = 'long'): string {
  return fact.asOf ? formatDate(fact.asOf, words, form) : words.page.undated
}

/** "400 km (7 January 2025)" */
export const figureAndDate = (fact: LedgerFact, words: Words) => `${formatFigure(fact, words)} (${dateOf(fact, words)})`

/** "400 km (Maj. Gen. Tahsin al-Khafaji, 7 January 2025)" */
export const figureAndSayer = (fact: LedgerFact, ledger: Ledger, words: Words) =>
  `${formatFigure(fact, words)} (${[...sayersOf(fact, ledger), dateOf(fact, words)].join(', ')})`

/** Words in a row: "A, B and C". */
export function listOf(items: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(items)
}

/** How many rival figures a sentence names one by one; of more it gives the number and the range. */
const nameable = 3

type Sentence = (fact: LedgerFact, ledger: Ledger, words: Words) => string

const sentences: Record<StandingKind, Sentence> = {
  superseded: (fact, ledger, words) => {
    const later = ledger.facts.get(fact.standing.by ?? '')
    return later ? words.reason.superseded(formatFigure(later, words), dateOf(later, words)) : ''
  },
  contested: (fact, ledger, words) => {
    const rivals = fact.standing.conflicts.flatMap((id) => ledger.facts.get(id) ?? [])
    const own = rivals.filter(({ saidBy }) => saidBy !== undefined && saidBy === fact.saidBy)
    const others = rivals.filter((rival) => !own.includes(rival))
    const group = rivals.length > nameable ? groupOf(fact, ledger) : undefined
    const against = others.map((rival) => figureAndSayer(rival, ledger, words))
    const before = own.map((rival) => figureAndDate(rival, words))
    return [
      group ? reasonOfGroup(group, words) : against.length > 0 && words.reason.contested(listOf(against, words)),
      before.length > 0 && words.reason.contradicts(listOf(before, words)),
    ]
      .filter(Boolean)
      .join(' ')
  },
  corroborated: ({ standing }, _, words) =>
    words.reason.corroborated(standing.voices.length, namesOf(standing.voices, words)),
  'official-claim': (fact, ledger, words) => {
    const { voices } = fact.standing
    return words.reason.official(voices.length, voices.length === 1 ? fullName(fact, ledger) : namesOf(voices, words))
  },
  'single-source': (fact, ledger, words) => words.reason.single(fullName(fact, ledger)),
}

const namesOf = (voices: readonly Voice[], words: Words) =>
  listOf(
    voices.map(({ name }) => name),
    words,
  )

/** The speaker, with office unless the statement introduces him, or the publisher whose own report it is. */
function fullName(fact: LedgerFact, ledger: Ledger): string {
  const speaker = fact.saidBy ? ledger.speakers.get(fact.saidBy) : undefined
  if (!speaker) return fact.standing.voices[0]?.name ?? ''
  const lastName = speaker.name.split(' ').at(-1) ?? speaker.name
  return fact.statement.en.includes(lastName) ? speaker.name : `${speaker.name}, ${speaker.role}`
}

/** True when the sentence of {@link reasonOf} names the speaker. */
export const reasonNamesSpeaker = ({ standing }: LedgerFact) =>
  standing.voices.length === 1 && (standing.kind === 'official-claim' || standing.kind === 'single-source')

/** Why a fact has the standing it has, in a sentence or two. */
export const reasonOf: Sentence = (fact, ledger, words) => sentences[fact.standing.kind](fact, ledger, words)

/** How far the figures of a group are apart, how many there are, and whether they can all be true, in a sentence. */
export function reasonOfGroup(group: Group, words: Words): string {
  const { facts, bounds, voices } = group.contested ?? group
  const unit = facts[0]?.unit
  const range = bounds && unit ? formatMeasure(bounds, unit, words, facts[0]?.noun) : ''
  return words.reason[group.contested ? 'spread' : 'compatible'](range, facts.length, voices.length)
}
