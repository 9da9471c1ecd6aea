import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { digestOfCode } from '../reuse/code.ts'
import * as settings from './settings.ts'

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

let known: string | undefined

/**
 * A digest of all that pages are made of beside the content that they read through the library: the code, the settings,
 * and the few files that are asked for by name. Where it differs, nothing of an earlier build is used again.
 */
export function codeDigest(): string {
  const { contentDir, editionsDir, pdfsDir } = settings
  known ??= digestOfCode(
    [
      ...['src', 'astro.config.mjs', 'package-lock.json', 'public/favicon.svg'],
      ...['site.yaml', 'editions.yaml'].map((name) => join(contentDir, name)),
      ...(pdfsDir ? [join(pdfsDir, 'pdfs.json')] : []),
    ],
    { ...settings, outDir: undefined, keptDir: undefined, building: undefined, archive: namesIn(editionsDir) },
  )
  return known
}
