import { z } from 'zod'
import { inLatin } from './lookalike.ts'

/** Lower-case words joined by hyphens: the form of every id, because ids are public addresses. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) => {
    const latin = inLatin(String(input))
    return latin === undefined
      ? 'must be lower-case letters, digits and single hyphens, such as "wall-2025-01"'
      : `"${String(input)}" has a letter or hyphen of another alphabet: did you mean "${latin}"?`
  },
})

/** A non-empty piece of plain text. */
export const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((words) => !/[^\P{Cc}\t\n\r]/u.test(words), 'holds a control character: remove it')

/** Text that may exist in several languages: a plain string is English. Comes out as `{ en, ar? }`. */
export const text = z
  .union([line, z.strictObject({ en: line, ar: line.optional() })])
  .transform((value): { en: string; ar?: string } => (typeof value === 'string' ? { en: value } : value))

/** Parts of a path that lead upwards or out of the site: "..", "%2e", "\\" and "//". */
const astray = /(?:^|\/)\.{1,2}(?:\/|$)|[%\\]|\/\//

/** False for an address that would make a file outside the folder of the site. */
export const staysInside = (address: string): boolean => !astray.test(address)

/** An http(s) address. */
export const url = z
  .url({ protocol: /^https?$/, error: 'must be a full http or https address' })
  .refine(
    (address) => !/[\s\p{C}"<>\\^`{|}]/u.test(address),
    'holds a sign that addresses cannot: write a space as %20, a quotation mark as %22',
  )

export type Text = z.output<typeof text>
