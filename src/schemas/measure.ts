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
    })
    .describe('How it is drawn in the cross-section, with the facts that give its dimensions.'),
  meets: z.array(ref('threats')).default([]).describe('The threats it is said to meet.'),
  agencies: z.array(ref('agencies')).default([]).describe('Who builds or mans it.'),
})

export type Measure = z.output<typeof measureSchema>
export type Shape = Measure['drawing']['shape']
