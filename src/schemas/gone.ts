import { z } from 'zod'
import { partialDate } from './date.ts'
import { line, staysInside } from './text.ts'

/** An address of a page of the site, or of a part of it by its anchor. */
const address = z
  .string()
  .regex(
    /^\/(?:[^\s#?"'<>\\]+\/)?(?:#[^\s#?"'<>\\]+)?$/,
    'must be an address of the site: write it as "/strategy/trench/#why-dug"',
  )
  .refine((value) => staysInside(value.split('#')[0] ?? ''), 'leads out of the site: write it as "/strategy/trench/"')

/** What became of a published address that no longer exists: it moved (`now`), or was withdrawn (`withdrawn`, `why`). */
export const goneSchema = z
  .strictObject({
    now: address.optional().describe('Where it is now: the address of a page or of a part of one, which must exist.'),
    withdrawn: partialDate
      .refine((value) => value.length === 10, 'must be a whole day: write year, month and day')
      .optional()
      .describe('The day on which it was withdrawn.'),
    why: line.optional().describe('Why it was withdrawn, in one sentence: readers are told.'),
    title: line.optional().describe('What the withdrawn page or part was called.'),
  })
  .superRefine(({ now, withdrawn, why, title }, context) => {
    const report = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const [both, one] = ['stands beside now: keep one of the two', 'is missing: write withdrawn and why, or now alone']
    if (now !== undefined) {
      for (const [field, value] of Object.entries({ withdrawn, why, title }))
        if (value !== undefined) report(field, both)
      return
    }
    if (withdrawn === undefined) report('withdrawn', one)
    if (why === undefined) report('why', one)
  })

/** `content/published.yaml`: every address that was published, with the anchors on its page. */
export const publishedSchema = z.record(address, z.array(line))

/** `content/gone.yaml`: what became of published addresses, by address. */
export const goneFileSchema = z.record(address, goneSchema)

export type Gone = z.output<typeof goneSchema>
