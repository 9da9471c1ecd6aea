import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'astro'
import * as pagefind from 'pagefind'
import { check } from '../checker/check.ts'
import { formatProblem, tally } from '../checker/problem.ts'
import { contentDir, outDir, previousFacts } from '../site/settings.ts'
import { asCommand } from './author-error.ts'
import { writeHeaders } from './host-files.ts'
import { readPublished } from './published.ts'

// Beside the finished site and so on the same disk, where a rename is one step.
const work = join(dirname(outDir), `.${basename(outDir)}.building`)
const next = join(work, 'next')
const old = join(work, 'old')

/**
 * `npm run build`: checks the content, builds the site and its search index beside `dist/`, then swaps.
 * Whatever goes wrong before the swap leaves the last `dist/` as it was.
 */
async function main(): Promise<void> {
  if (!checkContent()) return
  refuseToOverwrite()
  restore()
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  // `force` forgets what the last build remembered of the content: it may have been other content.
  await build({ outDir: next, logLevel: 'warn', force: true })
  const pages = await indexForSearch()
  writeHeaders(next)
  swap()
  console.log(`Built ${basename(outDir)}/ with ${pages} searchable pages.`)
}

/** Reports every problem of the content; true when the site can be built. */
function checkContent(): boolean {
  const { problems } = check(contentDir, readPublished(previousFacts))
  const errors = problems.filter(({ level }) => level === 'error')
  for (const problem of errors) console.error(formatProblem(problem))
  console.log(`Content checked: ${tally(problems)}.`)
  if (errors.length === 0) return true
  console.error('Nothing was built; the last site is as it was.')
  process.exitCode = 1
  return false
}

/** Throws when the folder for the site holds something that is not a built site. */
function refuseToOverwrite(): void {
  const empty = !existsSync(outDir) || readdirSync(outDir).length === 0
  if (empty || existsSync(join(outDir, 'sitemap-index.xml'))) return
  throw new Error(`${outDir} holds something other than a built site. Empty it, or name another folder in OUT_DIR.`)
}

/** Puts the last site back, should an earlier build have been killed in the middle of its swap. */
function restore(): void {
  if (!existsSync(outDir) && existsSync(old)) renameSync(old, outDir)
}

/** Indexes the new site and returns the number of its pages. Throws when none can be found by search. */
async function indexForSearch(): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', excludeSelectors: ['.cite'] })
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path: next })
  const written = await index.writeFiles({ outputPath: join(next, 'pagefind') })
  await pagefind.close()
  const problems = [...added.errors, ...written.errors]
  if (problems.length > 0 || added.page_count === 0)
    throw new Error(`The search index is not whole: ${problems.join('; ')}`)
  return added.page_count
}

/** Puts the new site in place of the old one by renaming, so that it is never half there. */
function swap(): void {
  if (existsSync(outDir)) renameSync(outDir, old)
  renameSync(next, outDir)
  rmSync(work, { recursive: true, force: true })
}

await asCommand(main)
