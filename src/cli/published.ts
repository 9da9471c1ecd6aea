import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Published } from '../checker/rules/published.ts'
import { AuthorError } from './author-error.ts'

const rows = z.array(
  z.looseObject({
    id: z.string(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    qualifier: z.string().nullable(),
    unit: z.string().nullable(),
    date: z.string().nullable(),
  }),
)

/**
 * The facts of a published edition, from its `data/facts.json`. Empty when no file is given.
 * Throws an {@link AuthorError} when the file cannot be read or is no such table.
 */
export function readPublished(path: string | undefined): Published[] {
  if (path === undefined) return []
  const parsed = rows.safeParse(parse(path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue ? ` (${issue.path.join('.') || 'at the top'}: ${issue.message})` : ''
  throw new AuthorError(`PREVIOUS names ${path}, which is not the facts.json of an edition${where}.`)
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new AuthorError(`PREVIOUS names ${path}, which ${why}. Name the facts.json of the last edition.`)
  }
}
