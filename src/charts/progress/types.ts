import type { ChartInput } from '../frame/figure.ts'
import type { Bounds } from '../../ledger/value.ts'

/** What a claim speaks of: the whole line, the part north of the Euphrates, another stretch it names, or none. */
export type Stretch = 'whole' | 'north' | 'part' | 'unsaid'

/** Who speaks: the two bodies that speak most often, or anybody else. */
export type Tone = 'first' | 'second' | 'other'

/** One dated claim of kilometres, ready to be drawn. Dates are days, as `YYYY-MM-DD`. */
export interface Claim {
  id: string
  date: string
  km: number
  /** What the figure counts. */
  what: 'wall' | 'trench' | 'fence'
  stretch: Stretch
  tone: Tone
  /** Ids of the claims it cannot be true together with. */
  conflicts: string[]
  /** Who says it, of what and of which stretch: only claims that share all of these are joined. */
  thing: string
  label: string[]
}

/** A claim where it is drawn. */
export interface Mark {
  x: number
  y: number
  claim: Claim
}

/** A share claimed without the length it is a share of. */
export interface Share {
  id: string
  date: string
  label: string
  tone: Tone
}

/** An announced completion date. */
export interface Target {
  id: string
  announced: string
  due: string
  label: string
  /** What had been claimed when the date passed. */
  outcome: string
  /** From when that can be told: the date itself, or at once while it is not yet due. */
  settled: string
}

export interface ProgressInput extends ChartInput {
  claims: Claim[]
  shares: Share[]
  targets: Target[]
  /** The contested length of the border, in km, with each length that is stated. */
  length: Bounds & { values: readonly number[] }
  /** The last day that is known of. */
  until: string
  words: {
    /** The unit of the scale. */
    km: string
    band: string
    range: string
    shares: string
    targets: string
    /** What is known at a date, with its parts in braces for the script to fill in. */
    known: string
  }
}
