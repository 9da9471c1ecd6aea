import { z } from 'zod'
import { ref } from './reference.ts'
import { line, slug, text } from './text.ts'
import { seriesUnit } from './unit.ts'

/** A quantity that several facts observe, such as the border's length or the wall reported complete. */
export const seriesSchema = z.strictObject({
  title: text.describe('What the quantity is, as a noun phrase without figures.'),
  description: text.describe('What it tells and what it does not, in a sentence or two without figures.'),
  unit: seriesUnit.describe('The unit of every figure in it.'),
  behaviour: z
    .enum(['constant', 'cumulative', 'period', 'changing'])
    .describe(
      'How the quantity behaves in time, which decides what counts as a conflict: constant has one true value, cumulative can only grow, period has one value a period, changing goes up and down.',
    ),
  counts: z
    .record(slug, line)
    .describe('What a figure may count: key → words. The first is what the series is mainly about.'),
  extents: z
    .record(slug, line)
    .describe('Of what stretch or area: key → words. The first is what the series is mainly about.'),
  topics: z.array(ref('topics')).min(1, 'needs at least one topic').describe('Topics, the most important first.'),
})

export type Series = z.output<typeof seriesSchema>
