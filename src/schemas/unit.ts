import { z } from 'zod'

/** Units a figure can have. Their printed forms live in `src/i18n/`. `date` is for series of dates only. */
export const units = [
  'km',
  'm',
  'percent',
  'people',
  'fighters',
  'attacks',
  'kg',
  'tonnes',
  'tablets',
  'usd',
  'iqd',
  'count',
] as const

/** The unit of a fact's value. */
export const unit = z.enum(units)
/** The unit of a series, which may also hold dates. */
export const seriesUnit = z.enum([...units, 'date'])
/** A figure, or the range that a source gives. */
export const value = z.union([z.number(), z.strictObject({ min: z.number(), max: z.number() })])
/** How exact a source is about a value. */
export const qualifier = z.enum(['about', 'at-least', 'more-than', 'up-to', 'less-than'])
