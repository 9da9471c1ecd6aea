import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { build } from 'astro'
import { liveOnly } from '../site/href.ts'
import { readSite } from '../site/read-site.ts'
import { contentDir, fixedCopy, outDir } from '../site/settings.ts'
import { asCommand, AuthorError } from './author-error.ts'
import { bindBook } from './bind-book.ts'
import { toldPlainly } from './build-fault.ts'
import { takeEditions } from './carried.ts'
import { nothingBuilt, refuseErrors } from './checked.ts'
import { writeHostFiles } from './host-files.ts'
import { indexForSearch } from './index-for-search.ts'
import { keepOffline } from './keep-offline.ts'
import { saveSteps } from './kept-steps.ts'
import { lockFolder } from './lock.ts'
import { spareMemory } from './memory.ts'
import { phase } from './phases.ts'
import { measureParts } from './print-parts.ts'
import { setPolicies } from './set-policies.ts'
import { clearAway, moveFolder, restore, swap } from './swap.ts'
import { takePdfs } from './take-pdfs.ts'
import { troubleOf } from './trouble.ts'

// Astro can only make a site on the disk that it is on itself.
const generated = resolve('.astro')
const made = join(generated, 'made')
const site = join(made, 'site')
const carried = join(made, 'editions')

// Beside the finished site and so on the same disk, where a rename is one step.
const work = join(dirname(outDir), `.${basename(outDir)}.building`)
const next = join(work, 'next')
const old = join(work, 'old')

/**
 * `npm run build`: checks the content and the fixed editions, builds the site and its search index beside
 * `dist/`, adds the editions, then swaps. Whatever goes wrong before the swap leaves the last `dist/` as it was.
 */
async function main(): Promise<void> {
  process.env['BUILDING'] = 'yes'
  spareMemory()
  try {
    // Astro has one folder for what it generates, whatever the content and the folder of the site.
    lockFolder(generated)
    lockFolder(work)
    await buildAlone()
  } catch (cause) {
    throw inPlainWords(cause)
  }
}

async function buildAlone(): Promise<void> {
  try {
    restore(outDir, old)
    await phase('check', refuseErrors)
    refuseToOverwrite()
    for (const left of [made, next, old]) rmSync(left, { recursive: true, force: true })
    const built = await (fixedCopy ? makeCopy() : makeSite())
    await moveFolder(site, next)
    swap(next, outDir, old)
    saveSteps()
    console.log(built)
  } finally {
    // First of all: a swap may have ended halfway.
    restore(outDir, old)
    clearAway(work)
    clearAway(made)
  }
}

/** What the author is told when the system refused something; anything else is thrown on as it is. */
function inPlainWords(cause: unknown): unknown {
  const trouble = cause instanceof AuthorError ? undefined : troubleOf(cause, generated)
  if (!trouble) return cause
  const remedy = [outDir, work].some((path) => trouble.includes(path)) ? ' Or name another folder in OUT_DIR.' : ''
  return new AuthorError(`${trouble}${remedy}\n${nothingBuilt}`)
}

/** The site with everything in it. Returns what to say of it. */
async function makeSite(): Promise<string> {
  const editions = await phase('editions', () => takeEditions(carried))
  await makePages()
  const found = await phase('search', () => indexForSearch(site))
  await phase('policies', () => setPolicies(site))
  await phase('host files', () => writeHostFiles(site, editions))
  await phase('offline', () => keepOffline(site, readSite(contentDir), editions))
  // Only now: search is to find what the site says today.
  for (const id of editions) renameSync(join(carried, id), join(site, 'editions', id))
  const words = editions.map((id) => ` and edition ${id}`).join('')
  return `Built ${basename(outDir)}/ with ${found} things that search can find${words}.`
}

/** The fixed copy of an edition, for `npm run edition`: the site without what only the living one has. */
async function makeCopy(): Promise<string> {
  await makePages()
  for (const address of liveOnly) rmSync(join(site, address), { recursive: true })
  setPolicies(site)
  return `Built ${basename(outDir)}/, the fixed copy of an edition.`
}

// `force` forgets what the last build remembered of the content: it may have been other content.
async function makePages(): Promise<void> {
  await phase('pages', () => build({ outDir: site, logLevel: 'warn', force: true }))
  await phase('book', () => bindBook(site))
  await phase('print', () => measureParts(site))
  takePdfs(site)
}

/** Throws when the folder for the site holds something that is not a built site. */
function refuseToOverwrite(): void {
  const empty = !existsSync(outDir) || readdirSync(outDir).length === 0
  if (empty || existsSync(join(outDir, 'sitemap-index.xml'))) return
  throw new AuthorError(
    `${outDir} holds something other than a built site. Empty it, or name another folder in OUT_DIR.`,
  )
}

await asCommand(() => toldPlainly(main, join(work, 'fault.txt')))
