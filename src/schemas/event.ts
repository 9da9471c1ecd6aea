import { z } from 'zod'
import { partialDate } from './date.ts'
import { citation } from './fact.ts'
import { ref } from './reference.ts'
import { text } from './text.ts'

/** The rows of the timeline. */
export const lanes = ['barrier', 'threat', 'iraq', 'syria', 'partners'] as const

/** The timeline reaches back to the drawing of the border. */
export const firstYear = 1920

const inRange = (date: string) => Number(date.slice(0, 4)) >= firstYear
const tooEarly = `is before the timeline begins (${firstYear})`

/** Something that happened, with its date and sources. */
export const eventSchema = z
  .strictObject({
    date: partialDate.refine(inRange, tooEarly).describe('The day, month or year it happened.'),
    end: partialDate.refine(inRange, tooEarly).optional().describe('The last day, when it lasted.'),
    title: text.describe('A few words, without figures.'),
    text: text.describe('One or two sentences. Name the figures of facts: {wall-2025-01}.'),
    lane: z.enum(lanes).describe('The row of the timeline it belongs to.'),
    facts: z.array(ref('facts')).default([]).describe('Facts it rests on.'),
    sources: z.array(citation).default([]).describe('Sources it rests on, beside those of its facts.'),
    topics: z.array(ref('topics')).min(1, 'needs at least one topic').describe('Topics, the most important first.'),
    places: z.array(ref('places')).default([]).describe('Where it happened.'),
    agencies: z.array(ref('agencies')).default([]).describe('Agencies that took part.'),
  })
  .superRefine((event, ctx) => {
    if (event.facts.length + event.sources.length === 0) {
      ctx.addIssue({ code: 'custom', path: ['sources'], message: 'needs at least one source, or a fact that has one' })
    }
    if (event.end && event.end.padEnd(10, '-99') < event.date) {
      ctx.addIssue({ code: 'custom', path: ['end'], message: 'is before date: swap them' })
    }
  })

export type Event = z.output<typeof eventSchema>
