import type { CrossingState, Place } from '../../schemas/place.ts'
import type { Size } from '../frame/figure.ts'
import type { NameKind } from './frames.ts'

/** The outline of the map at a size of the build: SVG paths of straight lines, in pixels of that size. */
export interface Outline {
  height: number
  iraq: string
  syria: string
  /** The borders of the two countries with others. */
  others: string
  /** The border between the two. */
  border: string
  /** Pixels for a kilometre on the ground, at the middle latitude. */
  kilometre: number
}

/** A state that a crossing was reported in. */
export interface MapState {
  is: CrossingState
  /** The day from which it is drawn: the middle of the date that is known. */
  from: string
  /** Of when the report is, in a few words. */
  when: string
  /** The report as a spoken sentence. */
  say: string
}

/** A point at each size of the build, in pixels; missing where the map does not reach so far. */
export type At = Partial<Record<Size, readonly [number, number]>>

/** A place with a mark. */
export interface MapMark {
  id: string
  name: string
  kind: Place['kind']
  country: Place['country']
  approximate: boolean
  at: At
  /** For a crossing: the reports of its state, the newest first. */
  states?: readonly MapState[]
  /** For a town at a crossing: the crossing, whose mark it shares. */
  shares?: string
}

/** A place of which the map shows the name alone. */
export interface MapName {
  /** Of a place; a country has none. */
  id?: string
  name: string
  kind: NameKind
  /** The land within which the name has to stay; neighbours are outside of both countries. */
  country: Place['country'] | 'neither'
  at: At
}

/** What is laid out. */
export interface MapContent {
  outline: Record<Size, Outline>
  /** From north to south. */
  marks: readonly MapMark[]
  names: readonly MapName[]
  /** The day up to which reports count. */
  on: string
  /** What each state is called beside its mark, in the wide layout and in the narrow one. */
  states: Record<Size, Record<CrossingState | 'none', string>>
}
