import { z } from 'zod'
import { changeSchema } from './change.ts'
import { partialDate } from './date.ts'
import { ref } from './reference.ts'
import { line, slug, text } from './text.ts'
import { qualifier, unit, value } from './unit.ts'

/** Where a statement rests: a source and the place in it. */
export const citation = z.strictObject({
  id: ref('sources').describe('Id of the source.'),
  at: line
    .optional()
    .describe('Where in the source: "paragraph 3", "page 12". A report, book or journal article needs it.'),
})

/**
 * One checkable statement. It has a `value`, or a `date`, or neither (a plain statement).
 * Its standing (corroborated, contested …) is computed from this record and cannot be typed in.
 */
export const factSchema = z
  .strictObject({
    statement: text.describe(
      'One statement in our own words that can stand alone: who said what, when, of what. Write {figure} where the figure belongs.',
    ),
    value: value.optional().describe('The figure, or the range that the source itself gives as {min, max}.'),
    qualifier: qualifier.optional().describe('How exact the source is about the value.'),
    unit: unit.optional().describe('The unit of the value.'),
    noun: line
      .optional()
      .describe('What is counted, as a plural noun, where the unit does not say it: "towers", "brigades".'),
    original: z
      .strictObject({
        value: value.describe('The figure in the source’s own unit.'),
        unit: line.describe('The source’s own unit, as a plural noun: "miles".'),
      })
      .optional()
      .describe('The figure as the source prints it, where we converted it. Write {original} where it belongs.'),
    date: partialDate
      .optional()
      .describe('The figure when it is a date: a start, a reopening, an announced completion. In place of a value.'),
    series: ref('series').optional().describe('The quantity that this fact observes, if it truly measures one.'),
    counts: slug.optional().describe('What the figure counts: a key of the series’ counts.'),
    extent: slug.optional().describe('Of what stretch or area: a key of the series’ extents.'),
    asOf: partialDate.optional().describe('The day, month or year that the statement speaks of.'),
    saidBy: ref('speakers').optional().describe('Who says so. Left out for a reporter’s own finding.'),
    origin: slug
      .optional()
      .describe('A name for the underlying report or interview: facts and sources that share it are one voice.'),
    sources: z
      .array(citation)
      .min(1, 'needs at least one source')
      .describe('The sources that really say it, with the place in each.'),
    topics: z.array(ref('topics')).min(1, 'needs at least one topic').describe('Topics, the most important first.'),
    places: z.array(ref('places')).default([]).describe('Places it speaks of.'),
    agencies: z.array(ref('agencies')).default([]).describe('Agencies it speaks of.'),
    note: text.optional().describe('A caveat for the reader.'),
    changes: z
      .array(changeSchema)
      .default([])
      .describe('Corrections made after the fact was published, oldest first. The site lists them.'),
  })
  .superRefine((fact, ctx) => {
    const problem = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
    if (fact.value !== undefined && fact.date !== undefined)
      problem('date', 'cannot stand beside value: keep one of them')
    if (fact.value !== undefined && !fact.unit) problem('unit', 'is missing: a value needs a unit')
    if (fact.value === undefined && fact.unit) problem('unit', 'has no value: add the value, or remove the unit')
    if (fact.value === undefined && fact.original)
      problem('original', 'has no value: add the converted value, or remove the original')
    if (fact.unit === 'count' && !fact.noun) problem('noun', 'is missing: say what is counted, such as "towers"')
    if (fact.series && !fact.counts) problem('counts', "is missing: name one of the series' counts")
    if (fact.series && !fact.extent) problem('extent', "is missing: name one of the series' extents")
    if (typeof fact.value === 'object' && fact.value.min > fact.value.max)
      problem('value', 'has min above max: swap them')
  })
  .meta({ computed: ['standing'] })

export type Fact = z.output<typeof factSchema>
