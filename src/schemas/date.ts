import { z } from 'zod'

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True when the parts name a day, month or year that exists: 2025-02-30 does not. */
function exists(value: string): boolean {
  const match = pattern.exec(value)
  if (!match) return false
  const [, year, month, day] = match.map(Number)
  if (month === undefined || Number.isNaN(month)) return true
  if (month < 1 || month > 12) return false
  if (day === undefined || Number.isNaN(day)) return true
  return day >= 1 && day <= new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate()
}

/**
 * A date as precise as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * A bare year may be written without quotes. Comes out as a string.
 */
export const partialDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((value) => pattern.test(value), 'must be a date as YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((value) => !pattern.test(value) || exists(value), 'is not a day of the calendar')

export type PartialDate = z.output<typeof partialDate>
