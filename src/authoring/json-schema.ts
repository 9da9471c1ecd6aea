import { z } from 'zod'
import { goneFileSchema } from '../schemas/gone.ts'
import { schemas, siteSchema, type DataKind, type Kind } from '../schemas/kinds.ts'
import type { RefKind } from '../schemas/reference.ts'

/** The ids that exist, by kind, so that an editor's program can offer them. */
export type KnownIds = Partial<Record<RefKind, readonly string[]>>

type JsonSchema = Record<string, unknown>

/** The JSON Schema of one entry of a kind, with the descriptions of its fields. */
function entrySchema(schema: z.ZodType, known: KnownIds): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const kind = jsonSchema['ref'] as RefKind | undefined
      delete jsonSchema['ref']
      delete jsonSchema['computed']
      // Known ids are offered; a new one is left to the checker, which knows more than a file made earlier.
      const ids = kind ? known[kind] : undefined
      if (ids && ids.length > 0) jsonSchema.anyOf = [{ enum: [...ids] }, { type: 'string' }]
      // CSL writes a date in more forms than its own schema says here; the checker knows them.
      if (jsonSchema['anyForm']) delete jsonSchema.anyOf
      delete jsonSchema['anyForm']
    },
  })
}

/**
 * The JSON Schema of a data file, for completion and hover help in editors: records by id,
 * for sources a list as in a CSL export.
 */
export function fileSchema(kind: DataKind | 'site' | 'gone', known: KnownIds): JsonSchema {
  if (kind === 'gone') return entrySchema(goneFileSchema, known)
  if (kind === 'site') return entrySchema(siteSchema, known)
  const { $schema, ...entry } = entrySchema(schemas[kind as Kind], known)
  if (kind !== 'sources') return { $schema, type: 'object', additionalProperties: entry }
  const list = { type: 'array', items: entry }
  return { $schema, anyOf: [list, { type: 'object', properties: { references: list }, required: ['references'] }] }
}
