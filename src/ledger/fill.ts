import type { Fact } from '../schemas/fact.ts'
import type { Text } from '../schemas/text.ts'
import type { Words } from '../i18n/en.ts'
import { bounds, formatBounds, formatFigure, formatMeasure } from './value.ts'

/**
 * Text in the ledger never repeats a figure by hand. It names it:
 * `{figure}` is the fact's own figure as prose prints it ("about 350 km"), `{measure}` the same without
 * "about", `{number}` the bare number; `{wall-2025-11}` is the figure of another fact.
 */
export const placeholder = /\{([a-z0-9-]+)\}/g

const own = ['figure', 'measure', 'number'] as const

const names = (text: string) => [...text.matchAll(placeholder)].map(([, name = '']) => name)

/** The placeholders of a text that name other facts. */
export function namedFacts(text: string): string[] {
  return names(text).filter((name) => !own.includes(name as never))
}

/** The placeholders of a text that name the fact's own figure. */
export function ownPlaceholders(text: string): string[] {
  return names(text).filter((name) => own.includes(name as never))
}

/** Fills the placeholders of a text. Those that name nothing stay as they are: the checker has reported them. */
export function fill(text: string, fact: Fact | undefined, facts: ReadonlyMap<string, Fact>, words: Words): string {
  return text.replace(placeholder, (whole, name: string) => {
    const other = facts.get(name)
    if (other) return formatFigure(other, words) || whole
    return (fact && ownFigure(name, fact, words)) || whole
  })
}

function ownFigure(name: string, fact: Fact, words: Words): string | undefined {
  const range = bounds(fact)
  if (name === 'figure') return formatFigure(fact, words)
  if (name === 'measure') return range && fact.unit ? formatMeasure(range, fact.unit, words, fact.noun) : undefined
  return name === 'number' && range ? formatBounds(range) : undefined
}

/** Fills a text in every language it has. */
export function fillText(text: Text, fact: Fact | undefined, facts: ReadonlyMap<string, Fact>, words: Words): Text {
  const en = fill(text.en, fact, facts, words)
  return text.ar ? { en, ar: fill(text.ar, fact, facts, words) } : { en }
}
