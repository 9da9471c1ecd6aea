import { z } from 'zod'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'

/** The drawings that a layer can have in the cross-section. */
export const shapes = ['trench', 'berm', 'wire', 'wall', 'tower', 'camera', 'guards', 'army', 'intelligence'] as const

/** A layer of the defence. */
export const measureSchema = z.strictObject({
  ...pageFields,
  ...nameFields,
  /** How it is drawn in the cross-section, with the facts that give its dimensions, in metres. */
  drawing: z.strictObject({
    shape: z.enum(shapes),
    height: ref('facts').optional(),
    width: ref('facts').optional(),
    depth: ref('facts').optional(),
  }),
  /** The threats it is said to meet. */
  meets: z.array(ref('threats')).default([]),
  /** Who builds or mans it. */
  agencies: z.array(ref('agencies')).default([]),
})

export type Measure = z.output<typeof measureSchema>
export type Shape = Measure['drawing']['shape']
