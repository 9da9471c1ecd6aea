import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stringify } from 'yaml'
import { importReferences, type Imported } from '../authoring/references.ts'
import { readContent } from '../checker/read.ts'
import { entriesOf, idsOf } from '../checker/view.ts'
import { contentDir } from '../site/settings.ts'
import { asCommand, AuthorError } from './author-error.ts'

const usage = 'Usage: npm run import -- refs.bib (BibTeX, RIS, CSL-JSON or CSL-YAML)'

/** `npm run import -- refs.bib`: adds the references of a BibTeX, RIS or CSL file to `content/sources/imported.yaml`. */
async function main([path]: string[]): Promise<void> {
  if (!path) throw new AuthorError(usage)
  if (!existsSync(path)) throw new AuthorError(`There is no file ${path}.`)
  const content = readContent(contentDir)
  if (content.unread.has('sources'))
    throw new AuthorError('A file of content/sources cannot be read. Run npm run check and mend it first.')
  const addresses = entriesOf(content, 'sources').map(({ data }) => data.URL)
  const today = new Date().toISOString().slice(0, 10)
  const imported = await read(path, idsOf(content, 'sources'), today, addresses)
  if (imported.length === 0) {
    console.log('Nothing to add: every reference is in the bibliography already, or there is none.')
    return
  }
  const target = join(contentDir, 'sources', 'imported.yaml')
  const before = existsSync(target) ? `${readFileSync(target, 'utf8').trimEnd()}\n\n` : ''
  writeFileSync(target, before + imported.map(({ record }) => stringify([record], { lineWidth: 0 })).join('\n'))
  const count = `${imported.length} ${imported.length === 1 ? 'source' : 'sources'}`
  console.log(`Added ${count} to ${relative(process.cwd(), target)}. Where no day of reading was given, it is today's.`)
  for (const { record, problems } of imported)
    for (const problem of problems) console.log(`  ${String(record['id'])}.${problem}`)
}

async function read(path: string, ...rest: [readonly string[], string, readonly string[]]): Promise<Imported[]> {
  try {
    return await importReferences(readFileSync(path, 'utf8'), ...rest)
  } catch (cause) {
    throw new AuthorError(
      `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}. ${usage}`,
    )
  }
}

await asCommand(() => main(process.argv.slice(2)))
