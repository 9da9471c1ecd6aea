import { z } from 'zod'

/** Lower-case words joined by hyphens: the form of every id, because ids are public addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens, such as "wall-2025-01"')

/** A non-empty piece of plain text. */
export const line = z.string().trim().min(1, 'must not be empty')

/** Text that may exist in several languages: a plain string is English. Comes out as `{ en, ar? }`. */
export const text = z
  .union([line, z.strictObject({ en: line, ar: line.optional() })])
  .transform((value): { en: string; ar?: string } => (typeof value === 'string' ? { en: value } : value))

/** An http(s) address. */
export const url = z
  .url({ protocol: /^https?$/, error: 'must be a full http or https address' })
  .refine(
    (address) => !/[\s\p{C}"<>\\^`{|}]/u.test(address),
    'holds a sign that addresses cannot: write a space as %20, a quotation mark as %22',
  )

export type Text = z.output<typeof text>
