import { z } from 'zod'
import { partialDate } from './date.ts'
import { citation } from './fact.ts'
import { ref } from './reference.ts'
import { text } from './text.ts'

export const lanes = ['barrier', 'threat', 'iraq', 'syria', 'partners'] as const

/** The years the timeline covers. The border itself is older: one entry may reach back to its drawing. */
export const firstYear = 1920
export const lastYear = 2026

const inRange = (date: string) => Number(date.slice(0, 4)) >= firstYear && Number(date.slice(0, 4)) <= lastYear

/** Something that happened, with its date and sources. */
export const eventSchema = z
  .strictObject({
    date: partialDate.refine(inRange, `is outside the timeline (${firstYear}–${lastYear})`),
    /** The last day, when it lasted. */
    end: partialDate.refine(inRange, `is outside the timeline (${firstYear}–${lastYear})`).optional(),
    /** A few words, without figures. */
    title: text,
    /** One or two sentences. */
    text,
    /** The row of the timeline it belongs to. */
    lane: z.enum(lanes),
    facts: z.array(ref('facts')).default([]),
    sources: z.array(citation).default([]),
    topics: z.array(ref('topics')).min(1, 'needs at least one topic'),
    places: z.array(ref('places')).default([]),
    agencies: z.array(ref('agencies')).default([]),
  })
  .superRefine((event, ctx) => {
    if (event.facts.length + event.sources.length === 0) {
      ctx.addIssue({ code: 'custom', path: ['sources'], message: 'needs at least one source, or a fact that has one' })
    }
    if (event.end && event.end < event.date) {
      ctx.addIssue({ code: 'custom', path: ['end'], message: 'is before date: swap them' })
    }
  })

export type Event = z.output<typeof eventSchema>
export type Lane = Event['lane']
