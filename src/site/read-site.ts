import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { siteSchema, type Site } from '../schemas/site.ts'

/** What the site says of itself, from `site.yaml`. Throws when it is broken: the checker has ruled that out. */
export function readSite(contentDir: string): Site {
  return siteSchema.parse(parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8')))
}
