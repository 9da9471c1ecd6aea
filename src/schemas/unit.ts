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

export const unit = z.enum(units)
export const seriesUnit = z.enum([...units, 'date'])
