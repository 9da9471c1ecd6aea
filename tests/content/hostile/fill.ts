import { z } from 'zod'

/** The id of some entry of a kind, for references. */
type IdOf = (kind: string) => string

/**
 * Words that do harm wherever they are taken for anything but words: as HTML, in an attribute, in scripts, styles,
 * comments, XML, templates, spreadsheets, BibTeX and RIS. `<evil>` is an element that nothing else has.
 */
const harm = [
  '<evil onerror=evil()>',
  '" onfocus=evil() x=',
  "' onfocus='evil()' x='",
  '</script><evil>',
  '</style><evil>',
  '</title></textarea></noscript></template></svg><evil>',
  '--><evil>',
  ']]><evil>',
  '&lt;evil&gt;',
  '${evil()} {{ evil }} <%evil%>',
  '`evil` \\evil{X} @evil{X, %',
  '\u202Eevil\u2028evil',
].join(' ')

/** What spreadsheets take for the beginning of a formula. */
const formulas = ['=', '+', '-', '@']

/** An address that is one, and tries to be more. */
const address = 'https://evil.example/?a=javascript:evil()&b=\'onfocus=evil()'

let count = 0

/** Letters that no other field has: content may not give two things one name. */
const own = (index: number): string => String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : own(Math.floor(index / 26)))

/** Harmful words for a field, with what it had. */
function words(old: unknown): string {
  count += 1
  return `${formulas[count % formulas.length]}HYPERLINK(evil) ${own(count)}${typeof old === 'string' ? ` ${old}` : ''} ${harm}`
}

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

/** True for a schema that has a place for words of the author's own somewhere in it. */
function hasWords(schema: z.ZodType): boolean {
  if (schema.meta()?.['ref'] || schema instanceof z.ZodRecord) return false
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return hasWords(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) return hasWords(schema.element as z.ZodType)
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).some((field) => hasWords(field as z.ZodType))
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => hasWords(option as z.ZodType))
  return accepts(schema, words('')) || accepts(schema, address)
}

/** What a field without words has to hold so that the words beside it can be there. */
function needed(schema: z.ZodType): unknown {
  return [1, true, '2025-01-07', schema instanceof z.ZodEnum ? schema.options[0] : undefined].find((value) =>
    accepts(schema, value),
  )
}

/**
 * A record with harmful words in every field that takes words, by its schema: a field that is added tomorrow is filled
 * too. Ids, references, dates, figures and choices stay as they are.
 * @param idOf names an entry, for references without which the words beside them could not be there
 */
export function fill(schema: z.ZodType, data: unknown, idOf: IdOf): unknown {
  const ref = schema.meta()?.['ref'] as string | undefined
  if (ref) return data ?? idOf(ref)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    const inner = schema.unwrap() as z.ZodType
    return data === undefined && !hasWords(inner) ? undefined : fill(inner, data, idOf)
  }
  if (schema instanceof z.ZodObject) {
    const record = data as Record<string, unknown> | undefined
    const fields = Object.entries(schema.shape).map(([key, field]) => [
      key,
      fill(field as z.ZodType, record?.[key], idOf),
    ])
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  }
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType
    const items = (data as unknown[] | undefined) ?? (hasWords(element) ? [undefined] : [])
    return items.map((item) => fill(element, item, idOf))
  }
  if (schema instanceof z.ZodRecord)
    return (
      data &&
      Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(schema.valueType as z.ZodType, value, idOf)]))
    )
  const text = words(data)
  if (accepts(schema, text)) return text
  if (accepts(schema, address) && !accepts(schema, 'evil')) return address
  if (schema instanceof z.ZodUnion && data === undefined) {
    const option = schema.options.find((each) => hasWords(each as z.ZodType))
    if (option) return fill(option as z.ZodType, undefined, idOf)
  }
  return data ?? needed(schema)
}
