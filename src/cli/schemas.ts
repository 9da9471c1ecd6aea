import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileSchema } from '../authoring/json-schema.ts'
import { readContent } from '../checker/read.ts'
import { idsOf } from '../checker/view.ts'
import { dataKinds } from '../schemas/kinds.ts'
import { contentDir } from '../site/settings.ts'
import { asCommand } from './author-error.ts'

const folder = '.schemas'
const refKinds = [
  'facts',
  'sources',
  'series',
  'speakers',
  'topics',
  'places',
  'agencies',
  'measures',
  'threats',
] as const

/**
 * Writes a JSON Schema for each kind of data file into `.schemas/`, where `.vscode/settings.json` looks for them.
 * It runs before `npm run dev` and `npm run check`, so that the ids it offers are those of the content.
 */
function main(): void {
  const content = readContent(contentDir)
  const known = Object.fromEntries(refKinds.map((kind) => [kind, idsOf(content, kind)]))
  mkdirSync(folder, { recursive: true })
  for (const kind of [...dataKinds, 'site', 'gone'] as const)
    writeFileSync(join(folder, `${kind}.json`), JSON.stringify(fileSchema(kind, known), null, 1))
}

await asCommand(main)
