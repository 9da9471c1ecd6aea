import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import type { Drawing, Tree } from './tree.ts'

/** The charts that figures can have: a folder of `src/charts` each. */
export type ChartKind =
  'progress' | 'layers' | 'timeline' | 'observations' | 'map' | 'crossings' | 'responsibilities' | 'trends'

/** What each input of a chart holds, so that every chart can be read in the same way. */
export interface ChartInput {
  /** What is said of each mark when it is read, as a whole sentence, by the id of the mark. */
  say: Record<string, string>
}

/** An entry of the key: a small drawing of 26 by 16 pixels, and what it stands for. */
export interface Key {
  glyph: Tree[]
  words: string
}

/** A figure made from the ledger, ready to be drawn at any width. */
export interface Figure<Input extends ChartInput = ChartInput> {
  /** Names its anchor, its downloads and its page for embedding: "progress", "series-border-length". */
  name: string
  chart: ChartKind
  /** The finding, as a sentence without a full stop. */
  title: string
  /** What is measured, and in what. */
  unit: string
  /** What the drawing is, for those who cannot see it. */
  alt: string
  /** How to read it, and what it cannot tell. */
  caption: string
  /** Every fact that it draws: its sources are the sources of the figure. */
  facts: readonly LedgerFact[]
  /** Sources of what it draws beside facts, by id. */
  otherSources?: readonly string[]
  /** Sources that are no entries of the ledger, such as the outlines of a map, as a sentence. */
  credit?: string
  /** The name of the table under `/data/` that holds what it draws. */
  data: string
  /** The page that it belongs to. */
  address: string
  /** What the chart needs to draw itself; its script fetches it. Plain data. */
  input: Input
  draw(input: Input, width: number): Drawing
  keys: readonly Key[]
}

/** The two widths at which figures are drawn at build: for columns wider and narrower than about 45 rem. */
export const drawnWidths = { wide: 880, narrow: 344 } as const

export type Size = keyof typeof drawnWidths

/** Drawings narrower than this have the layout for phones. */
const narrowBelow = 600

/** The size of the build whose layout a width has, in pixels. */
export const sizeFor = (width: number): Size => (width < narrowBelow ? 'narrow' : 'wide')

/**
 * How much larger than at build a drawing is at a width. Layouts multiply their lengths by it and keep the size of
 * their letters, so that a drawing keeps its shape, and the page does not jump, when it is drawn anew.
 */
export const factorFor = (width: number): number => width / drawnWidths[sizeFor(width)]
