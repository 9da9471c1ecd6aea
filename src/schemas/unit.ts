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
