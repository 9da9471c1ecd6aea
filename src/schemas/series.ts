import { z } from 'zod'
import { ref } from './reference.ts'
import { line, slug, text } from './text.ts'
import { seriesUnit } from './unit.ts'

/** A quantity that several facts observe, such as the border's length or the wall reported complete. */
export const seriesSchema = z.strictObject({
  title: text,
  description: text,
  unit: seriesUnit,
  /**
   * How the quantity behaves in time, which decides what counts as a conflict:
   * `constant` has one true value, `cumulative` can only grow, `period` has one value a period,
   * `changing` goes up and down.
   */
  behaviour: z.enum(['constant', 'cumulative', 'period', 'changing']),
  /** What a figure may count: key → words. Facts that count different things never conflict. */
  counts: z.record(slug, line),
  /** Of what stretch or area: key → words. */
  extents: z.record(slug, line),
  topics: z.array(ref('topics')).min(1, 'needs at least one topic'),
})

export type Series = z.output<typeof seriesSchema>
