import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stringify } from 'yaml'
import { importReferences } from '../authoring/references.ts'
import { readContent } from '../checker/read.ts'
import { idsOf } from '../checker/view.ts'
import { contentDir } from '../site/settings.ts'

/** `npm run import -- refs.bib`: adds the references of a BibTeX, RIS or CSL file to `content/sources/imported.yaml`. */
async function main([path]: string[]): Promise<void> {
  if (!path || !existsSync(path)) {
    console.error(
      path ? `There is no file ${path}.` : 'Usage: npm run import -- refs.bib (BibTeX, RIS, CSL-JSON or CSL-YAML)',
    )
    process.exitCode = 1
    return
  }
  const content = readContent(contentDir)
  const today = new Date().toISOString().slice(0, 10)
  const imported = await importReferences(readFileSync(path, 'utf8'), idsOf(content, 'sources'), today)
  const target = join(contentDir, 'sources', 'imported.yaml')
  const before = existsSync(target) ? `${readFileSync(target, 'utf8').trimEnd()}\n\n` : ''
  writeFileSync(target, before + imported.map(({ record }) => stringify([record], { lineWidth: 0 })).join('\n'))
  console.log(`Added ${imported.length} sources to ${relative(process.cwd(), target)}.`)
  for (const { record, problems } of imported)
    for (const problem of problems) console.log(`  ${String(record['id'])}.${problem}`)
}

await main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(`The references could not be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  process.exitCode = 1
})
