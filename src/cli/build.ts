import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'astro'
import { liveOnly } from '../site/href.ts'
import { readSite } from '../site/read-site.ts'
import { contentDir, fixedCopy, outDir } from '../site/settings.ts'
import { asCommand } from './author-error.ts'
import { bindBook } from './bind-book.ts'
import { toldPlainly } from './build-fault.ts'
import { takeEditions } from './carried.ts'
import { refuseErrors } from './checked.ts'
import { writeHostFiles } from './host-files.ts'
import { indexForSearch } from './index-for-search.ts'
import { keepOffline } from './keep-offline.ts'
import { measureParts } from './print-parts.ts'
import { takePdfs } from './take-pdfs.ts'

// Beside the finished site and so on the same disk, where a rename is one step.
const work = join(dirname(outDir), `.${basename(outDir)}.building`)
const next = join(work, 'next')
const old = join(work, 'old')
const carried = join(work, 'editions')

/**
 * `npm run build`: checks the content and the fixed editions, builds the site and its search index beside
 * `dist/`, adds the editions, then swaps. Whatever goes wrong before the swap leaves the last `dist/` as it was.
 */
async function main(): Promise<void> {
  refuseErrors()
  refuseToOverwrite()
  restore()
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  await (fixedCopy ? makeCopy() : makeSite())
}

async function makeSite(): Promise<void> {
  const editions = takeEditions(carried)
  await makePages()
  const found = await indexForSearch(next)
  writeHostFiles(next, editions)
  await keepOffline(next, readSite(contentDir), editions)
  // Only now: search is to find what the site says today.
  for (const id of editions) renameSync(join(carried, id), join(next, 'editions', id))
  swap()
  const words = editions.map((id) => ` and edition ${id}`).join('')
  console.log(`Built ${basename(outDir)}/ with ${found} things that search can find${words}.`)
}

/** The fixed copy of an edition, for `npm run edition`: the site without what only the living one has. */
async function makeCopy(): Promise<void> {
  await makePages()
  for (const address of liveOnly) rmSync(join(next, address), { recursive: true })
  swap()
}

// `force` forgets what the last build remembered of the content: it may have been other content.
async function makePages(): Promise<void> {
  await build({ outDir: next, logLevel: 'warn', force: true })
  bindBook(next)
  measureParts(next)
  takePdfs(next)
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

/** Puts the new site in place of the old one by renaming, so that it is never half there. */
function swap(): void {
  if (existsSync(outDir)) renameSync(outDir, old)
  renameSync(next, outDir)
  rmSync(work, { recursive: true, force: true })
}

await asCommand(() => toldPlainly(main, join(work, 'fault.txt')))
