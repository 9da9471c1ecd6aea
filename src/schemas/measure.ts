import { z } from 'zod'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'

/** The drawings that a layer can have in the cross-section. */
export const shapes = ['trench', 'berm', 'wire', 'wall', 'tower', 'camera', 'guards', 'army', 'intelligence'] as const

/** A layer of the defence. */
export const measureSchema = z.strictObject({
  ...pageFields,
  ...nameFields,
  drawing: z
    .strictObject({
      shape: z.enum(shapes).describe('Which drawing it has.'),
      height: ref('facts').optional().describe('The fact that gives its height, in metres.'),
      width: ref('facts').optional().describe('The fact that gives its width, in metres.'),
      depth: ref('facts').optional().describe('The fact that gives its depth, in metres.'),
      placed: z
        .array(ref('facts'))
        .default([])
        .describe('Facts on where it stands among the other layers, where sources differ: the drawing then says so.'),
    })
    .describe('How it is drawn in the cross-section, with the facts that give its dimensions.'),
  meets: z
    .array(
      z.strictObject({
        threat: ref('threats').describe('What it is said to meet.'),
        fact: ref('facts').describe('The fact that says so.'),
      }),
    )
    .default([])
    .describe('The threats it is said to meet, each with the fact that says so.'),
  agencies: z.array(ref('agencies')).default([]).describe('Who builds or mans it.'),
})

export type Measure = z.output<typeof measureSchema>

export type Shape = Measure['drawing']['shape']

/** The dimensions that a drawing can have. */
export const sides = ['height', 'width', 'depth'] as const
export type Side = (typeof sides)[number]

/** The threats that a measure is said to meet, each once. */
export const threatsMet = ({ meets }: Pick<Measure, 'meets'>): string[] => [
  ...new Set(meets.map(({ threat }) => threat)),
]
