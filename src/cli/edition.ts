import { rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { findArchived, releaseName } from '../editions/archive.ts'
import { fixEdition } from '../editions/fix.ts'
import { nextEdition, readEditions } from '../editions/records.ts'
import { readSite } from '../site/read-site.ts'
import { contentDir, editionsDir, liveBase, outDir } from '../site/settings.ts'
import { asCommand, AuthorError } from './author-error.ts'
import { refuseErrors } from './checked.ts'
import { registerAddresses } from './register-addresses.ts'
import { runBuild } from './run-build.ts'

// Beside the site, where a build is ignored by everything else.
const work = join(dirname(outDir), `.${basename(outDir)}.edition.building`)

/**
 * `npm run edition`: fixes the edition that site.yaml names. It builds the fixed copy, puts it into the archive as a
 * release file, records it and the addresses that it promises, and builds the site, which then carries it.
 */
function main(): void {
  refuseErrors()
  const { edition: id, issued } = readSite(contentDir)
  refuseToFix(id, issued)
  rmSync(work, { recursive: true, force: true })
  const copy = join(work, id)
  runBuild({ FIXED: id, OUT_DIR: copy }, 'No edition was fixed.')
  const files = fixEdition(copy, { id, issued, base: liveBase, contentDir, archive: editionsDir })
  rmSync(work, { recursive: true })
  console.log(
    `Fixed edition ${id}: ${files} files in ${shown(join(editionsDir, releaseName(id)))}. Keep that file for good.`,
  )
  registerAddresses()
  runBuild({ FIXED: '' }, 'The edition is fixed, but the site was not built.')
}

/** Throws an {@link AuthorError} when the edition is fixed already, may have been, or has no day. */
function refuseToFix(id: string, issued: string): void {
  const fixed = readEditions(contentDir).get(id)
  const next = `Name the next edition in site.yaml, such as edition: '${nextEdition(id)}', and its day under issued.`
  if (fixed) throw new AuthorError(`Edition ${id} was fixed on ${fixed.issued}, and is never fixed again. ${next}`)
  const archived = findArchived(editionsDir, id)
  if (archived)
    throw new AuthorError(
      `${shown(archived)} is there already, and editions.yaml does not know it. ` +
        `If it was published, take editions.yaml back as it was; if not, move the file away.`,
    )
  if (!z.iso.date().safeParse(issued).success)
    throw new AuthorError(`An edition is fixed on a day. Give issued in site.yaml as YYYY-MM-DD; it is "${issued}".`)
}

const shown = (path: string) => relative(process.cwd(), path)

await asCommand(main)
