import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pdfList } from '../site/pdfs.ts'
import { readSite } from '../site/read-site.ts'
import { contentDir, liveBase, outDir } from '../site/settings.ts'
import { asCommand } from './author-error.ts'
import { refuseErrors } from './checked.ts'
import { printSite } from './pdf/site.ts'
import { runBuild } from './run-build.ts'

// Beside the site, where a build is ignored by everything else.
const work = join(dirname(outDir), `.${basename(outDir)}.pdf.building`)
const [site, made] = [join(work, 'site'), join(work, 'pdf')]

/**
 * `npm run pdf`: builds the site, prints its book and each of its pages of prose as PDF, and builds it again with these
 * files and links to them. Whatever goes wrong leaves the last `dist/` as it was.
 */
async function main(): Promise<void> {
  refuseErrors()
  const { title, edition } = readSite(contentDir)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  runBuild({ FIXED: '', PDFS: '', OUT_DIR: site }, 'No PDFs were made; the last site is as it was.')
  const stem = `${title.replaceAll(/[^\p{L}\p{N}]/gu, '')}-${edition}`
  const files = await printSite({ folder: site, base: liveBase, into: made, stem, onProgress })
  writeFileSync(join(made, pdfList), JSON.stringify(files))
  runBuild({ FIXED: '', PDFS: made }, 'The PDFs were made, but the site was not built with them.')
  rmSync(work, { recursive: true })
  const books = files.filter(({ of }) => of === '/book/').map(({ format, pages }) => `${pages} pages on ${format}`)
  console.log(`${basename(outDir)}/ carries ${files.length} PDFs. The book has ${books.join(' and ')}.`)
}

/** On a terminal a line that counts; in a log only the passes of the book, which take long, and each tenth file. */
function onProgress(done: number, all: number, what: string): void {
  const line = `Printed ${done} of ${all} PDFs: ${what}`
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${done === all ? '\n' : ''}`)
  else if (what.includes('pass') || done % 10 === 0 || done === all) console.log(line)
}

await asCommand(main)
