import type { Chance } from './chance.ts'
import { nameOf } from './names.ts'

const nouns =
  'account bank barrier board bridge camp canal convoy crew depot ditch district engineer fence field gate ground harbour hill inspector journal ledger line market mast meadow office orchard panel patrol plain post quarry railway ridge river road school shed signal station store survey team tower trench valley village wall warehouse well workshop'.split(
    ' ',
  )
const adjectives =
  'broad careful common damp distant dry early empty even familiar former green heavy high inner large late local long low modest narrow new northern old open outer patient plain quiet remote rough separate short simple southern steep usual western wide'.split(
    ' ',
  )
const verbs =
  'borders carries changes checks counts covers crosses describes follows guards holds joins keeps leaves lists marks meets needs notes passes reaches records repairs reports serves shows supplies surveys uses watches'.split(
    ' ',
  )
const links =
  'above across after along among around before behind below beside between beyond inside near over past through towards under with'.split(
    ' ',
  )

/** Names of which prose makes use, the first most of all: a language has few frequent words and many rare ones. */
const vocabulary = 20_000

/** A word that stands for the many rare ones of a language. */
const rare = (chance: Chance): string => nameOf(chance.seldom(vocabulary)).toLowerCase()

const thing = (chance: Chance): string => {
  const noun = chance.one(nouns)
  if (chance.happens(0.4)) return `the ${chance.one(adjectives)} ${noun}`
  return chance.happens(0.4) ? `the ${rare(chance)} ${noun}` : `the ${noun}`
}

/** Words without any figure, that a page can state without evidence: "the broad canal watches the hill". */
export const clause = (chance: Chance): string =>
  `${thing(chance)} ${chance.one(verbs)} ${thing(chance)} ${chance.one(links)} ${thing(chance)}`

/** A few words for a heading. */
export const heading = (chance: Chance): string => capital(`${thing(chance)} ${chance.one(links)} ${thing(chance)}`)

/** A sentence of one or two clauses. */
export const sentence = (chance: Chance): string =>
  capital(chance.happens(0.5) ? `${clause(chance)}, and ${clause(chance)}.` : `${clause(chance)}.`)

/** So many sentences. */
export const sentences = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => sentence(chance)).join(' ')

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
