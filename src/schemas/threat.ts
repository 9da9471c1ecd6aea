import { z } from 'zod'
import { nameFields, pageFields } from './page.ts'

/** What the measures are meant to stop. */
export const threatSchema = z.strictObject({ ...pageFields, ...nameFields })
