import { z } from 'zod'
import { partialDate } from './date.ts'
import { ref } from './reference.ts'
import { line, slug, text } from './text.ts'
import { unit } from './unit.ts'

/** Where a statement rests: a source and the place in it. */
export const citation = z.strictObject({
  id: ref('sources'),
  /** Where in the source: "paragraph 3", "page 12". */
  at: line.optional(),
})

/**
 * One checkable statement. It has a `value`, or a `date`, or neither (a plain statement).
 * Its standing (corroborated, contested …) is computed from this record and cannot be typed in.
 */
export const factSchema = z
  .strictObject({
    /** One statement in our own words that can stand alone: who said what, when, of what. */
    statement: text,
    /** The figure, or the range that the source itself gives. */
    value: z.union([z.number(), z.strictObject({ min: z.number(), max: z.number() })]).optional(),
    /** How exact the source is about the value. */
    qualifier: z.enum(['about', 'at-least', 'more-than', 'up-to', 'less-than']).optional(),
    unit: unit.optional(),
    /** What is counted, as a plural noun, where the unit does not say it: "towers", "brigades". */
    noun: line.optional(),
    /** The figure when it is a date: a start, a reopening, an announced completion. */
    date: partialDate.optional(),
    /** The quantity that this fact observes. */
    series: ref('series').optional(),
    /** What the figure counts: a key of the series' `counts`. */
    counts: slug.optional(),
    /** Of what stretch or area: a key of the series' `extents`. */
    extent: slug.optional(),
    /** The day, month or year that the statement speaks of. */
    asOf: partialDate.optional(),
    /** Who says so. Left out for a reporter's own finding. */
    saidBy: ref('speakers').optional(),
    /** A name for the underlying report or interview: facts that share it are not independent. */
    origin: slug.optional(),
    sources: z.array(citation).min(1, 'needs at least one source'),
    topics: z.array(ref('topics')).min(1, 'needs at least one topic'),
    places: z.array(ref('places')).default([]),
    agencies: z.array(ref('agencies')).default([]),
    /** A caveat for the reader. */
    note: text.optional(),
  })
  .superRefine((fact, ctx) => {
    const problem = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
    if (fact.value !== undefined && fact.date !== undefined)
      problem('date', 'cannot stand beside value: keep one of them')
    if (fact.value !== undefined && !fact.unit) problem('unit', 'is missing: a value needs a unit')
    if (fact.value === undefined && fact.unit) problem('unit', 'has no value: add the value, or remove the unit')
    if (fact.unit === 'count' && !fact.noun) problem('noun', 'is missing: say what is counted, such as "towers"')
    if (fact.series && !fact.counts) problem('counts', "is missing: name one of the series' counts")
    if (fact.series && !fact.extent) problem('extent', "is missing: name one of the series' extents")
    if (typeof fact.value === 'object' && fact.value.min > fact.value.max)
      problem('value', 'has min above max: swap them')
  })

export type Fact = z.output<typeof factSchema>
