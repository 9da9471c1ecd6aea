import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Published } from '../checker/rules/published.ts'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const rows = z.array(
  z
    .looseObject({
      id: z.string(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      qualifier: z.string().nullable(),
      unit: z.string().nullable(),
      date: z.string().nullable(),
    })
    .catchall(cell),
)

/**
 * The facts of a published edition, from its `data/facts.json`. Empty when no file is given.
 * Throws when the file is missing or is no such table.
 */
export function readPublished(path: string | undefined): Published[] {
  if (path === undefined) return []
  if (!existsSync(path))
    throw new Error(`PREVIOUS names ${path}, which does not exist. Name the facts.json of the last edition.`)
  const parsed = rows.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`${path} is not the facts.json of an edition: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
