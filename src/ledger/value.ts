import type { Fact } from '../schemas/fact.ts'
import type { Words } from '../i18n/en.ts'
import { formatDate } from './dates.ts'

type Figure = Pick<Fact, 'value' | 'unit' | 'noun' | 'qualifier' | 'date'>
export interface Bounds {
  min: number
  max: number
}

/** Where a figure has no end: one of "more than" is open above. */
export const openEnds: Partial<Record<NonNullable<Fact['qualifier']>, 'above' | 'below'>> = {
  'more-than': 'above',
  'at-least': 'above',
  'up-to': 'below',
  'less-than': 'below',
}

/** A space that keeps a number and its unit on one line. */
const joined = '\u00a0'

/** The least and greatest number a fact's value may mean; undefined for facts without a number. */
export function bounds(fact: Pick<Fact, 'value'>): Bounds | undefined {
  if (fact.value === undefined) return undefined
  return typeof fact.value === 'number' ? { min: fact.value, max: fact.value } : fact.value
}

const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** "1,470", "15 billion", "24 million". Shortened only where nothing is lost. */
export function formatNumber(value: number): string {
  for (const [size, name] of scales) {
    const shortened = Number((value / size).toFixed(2))
    if (shortened >= 1 && Math.round(shortened * size) === value) return `${shortened}${joined}${name}`
  }
  return value.toLocaleString('en-GB')
}

/** "599–625", "84–144 million", or "3" when both ends are equal. */
export function formatBounds({ min, max }: Bounds): string {
  if (min === max) return formatNumber(min)
  const [low, high] = [formatNumber(min), formatNumber(max)]
  const [lowScale, highScale] = [low, high].map((number) => number.split(joined)[1])
  return `${lowScale === highScale ? (low.split(joined)[0] ?? low) : low}–${high}`
}

/** A number or range with its unit: "400 km", "$10 million", "125 towers". */
export function formatMeasure(range: Bounds, unit: keyof Words['units'], words: Words, noun?: string): string {
  const number = formatBounds(range)
  if (unit === 'usd') return `$${number}`
  const name = noun ?? words.units[unit]
  return name ? `${number}${joined}${name}` : number
}

/** The figure as the source prints it, where the ledger has a converted one: "376 miles". Undefined otherwise. */
export function formatOriginal({ original }: Pick<Fact, 'original'>): string | undefined {
  const range = original && bounds(original)
  return range && `${formatBounds(range)}${joined}${original.unit}`
}

/** A fact's figure as prose prints it: "about 350 km", "2018", "7 January 2025". Empty for a plain statement. */
export function formatFigure(fact: Figure, words: Words): string {
  const range = bounds(fact)
  const measure = range && fact.unit ? formatMeasure(range, fact.unit, words, fact.noun) : undefined
  const figure = fact.date ? formatDate(fact.date, words) : measure
  if (!figure) return ''
  return fact.qualifier ? `${words.qualifiers[fact.qualifier]} ${figure}` : figure
}
