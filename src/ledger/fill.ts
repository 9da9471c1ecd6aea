import type { Fact } from '../schemas/fact.ts'
import type { Text } from '../schemas/text.ts'
import type { Words } from '../i18n/en.ts'
import { bounds, formatBounds, formatFigure, formatMeasure, formatOriginal } from './value.ts'

/**
 * Text in the ledger never repeats a figure by hand. It names it:
 * `{figure}` is the fact's own figure as prose prints it ("about 350 km"), `{measure}` the same without
 * "about", `{number}` the bare number, `{original}` the figure in the source's unit ("376 miles");
 * `{wall-2025-11}` is the figure of another fact.
 */
export const placeholder = /\{([a-z0-9-]+)\}/g

const own = ['figure', 'measure', 'number', 'original'] as const

/** A piece of a text: plain words, or the figure of another fact with the id that leads to its evidence. */
export type Part = string | { id: string; figure: string }

const names = (text: string) => [...text.matchAll(placeholder)].map(([, name = '']) => name)

/** The placeholders of a text that name other facts. */
export function namedFacts(text: string): string[] {
  return names(text).filter((name) => !own.includes(name as never))
}

/** The placeholders of a text that name the fact's own figure. */
export function ownPlaceholders(text: string): string[] {
  return names(text).filter((name) => own.includes(name as never))
}

/**
 * A text with its placeholders filled, in pieces. Placeholders that name nothing stay as they are:
 * the checker has reported them.
 */
export function partsOf(text: string, fact: Fact | undefined, facts: ReadonlyMap<string, Fact>, words: Words): Part[] {
  return text.split(/(\{[a-z0-9-]+\})/).flatMap((piece): Part[] => {
    const name = /^\{(.+)\}$/.exec(piece)?.[1]
    if (name === undefined) return piece ? [piece] : []
    const other = facts.get(name)
    const figure = other && formatFigure(other, words)
    if (figure) return [{ id: name, figure }]
    return [(fact && ownFigure(name, fact, words)) || piece]
  })
}

/** The words of a text in pieces. */
const wordsOfParts = (parts: readonly Part[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.figure)).join('')

/** Fills the placeholders of a text. */
export function fill(text: string, fact: Fact | undefined, facts: ReadonlyMap<string, Fact>, words: Words): string {
  return wordsOfParts(partsOf(text, fact, facts, words))
}

function ownFigure(name: string, fact: Fact, words: Words): string | undefined {
  const range = bounds(fact)
  if (name === 'figure') return formatFigure(fact, words)
  if (name === 'measure') return range && fact.unit ? formatMeasure(range, fact.unit, words, fact.noun) : undefined
  if (name === 'original') return formatOriginal(fact)
  return name === 'number' && range ? formatBounds(range) : undefined
}

/** Fills a text in every language it has. */
export function fillText(text: Text, fact: Fact | undefined, facts: ReadonlyMap<string, Fact>, words: Words): Text {
  const en = fill(text.en, fact, facts, words)
  return text.ar ? { en, ar: fill(text.ar, fact, facts, words) } : { en }
}
