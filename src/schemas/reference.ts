import { z } from 'zod'
import { slug } from './text.ts'

/** The kinds of content that other content can point to. */
export type RefKind =
  'facts' | 'sources' | 'series' | 'speakers' | 'topics' | 'places' | 'agencies' | 'measures' | 'threats'

/** The id of an entry of `kind`. The checker verifies that the entry exists and proposes the nearest id. */
export const ref = (kind: RefKind) => slug.meta({ ref: kind })

export interface Reference {
  kind: RefKind
  id: string
  /** Where in the record the reference stands, as keys and indexes. */
  path: (string | number)[]
}

/**
 * Lists every reference in a record, by walking the schema beside the data,
 * so that a field declared with `ref()` is checked without a second list of fields.
 */
export function referencesIn(schema: z.ZodType, data: unknown, path: (string | number)[] = []): Reference[] {
  if (data === undefined || data === null) return []
  // Only a word can be an id, and the asking takes time.
  const kind = typeof data === 'string' ? (schema.meta()?.['ref'] as RefKind | undefined) : undefined
  if (kind) return [{ kind, id: data as string, path }]
  if (schema instanceof z.ZodObject) {
    const record = data as Record<string, unknown>
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      referencesIn(field as z.ZodType, record[key], [...path, key]),
    )
  }
  if (schema instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => referencesIn(schema.element as z.ZodType, item, [...path, index]))
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return referencesIn(schema.unwrap() as z.ZodType, data, path)
  }
  return []
}
