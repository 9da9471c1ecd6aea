import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { editionsSchema, type Edition } from '../schemas/edition.ts'

/** The name of the register of fixed editions, in the content folder. */
export const registerName = 'editions.yaml'

const head = '# The fixed editions. npm run edition adds to this file; nothing in it may be changed.\n'

/** The fixed editions by id, newest first. Throws when the register is broken: the checker has ruled that out. */
export function readEditions(contentDir: string): Map<string, Edition> {
  const path = join(contentDir, registerName)
  const records = existsSync(path) ? editionsSchema.parse(parse(readFileSync(path, 'utf8')) ?? {}) : {}
  return new Map(Object.entries(records).sort(([a], [b]) => b.localeCompare(a, 'en')))
}

/** Adds an edition at the end of the register. */
export function recordEdition(contentDir: string, id: string, edition: Edition): void {
  const path = join(contentDir, registerName)
  appendFileSync(path, `${existsSync(path) ? '' : head}\n${stringify({ [id]: edition }, { singleQuote: true })}`)
}

/** The id of the edition a month after: "2027.01" after "2026.12". */
export function nextEdition(id: string): string {
  const [year = 0, month = 0] = id.split('.').map(Number)
  return month < 12 ? `${year}.${String(month + 1).padStart(2, '0')}` : `${year + 1}.01`
}
