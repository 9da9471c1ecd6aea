import { ReusedPages } from '../reuse/pages.ts'
import { codeDigest } from './code.ts'
import { watchedLibrary } from './library.ts'
import { keptDir } from './settings.ts'
// What is derived of the content must be known before the first page asks whether it has changed.
import './citable.ts'
import './fact-groups.ts'
import './gone.ts'
import './outlets.ts'
import './replaced.ts'
import './tables.ts'
import './topics.ts'

let reused: Promise<ReusedPages> | undefined

/** The pages of the last build into the same folder. They are kept anew when the build has ended. */
export function reusedPages(): Promise<ReusedPages> {
  reused ??= watchedLibrary().then((content) => {
    const pages = new ReusedPages(content, keptDir, codeDigest())
    process.once('exit', () => {
      pages.save()
    })
    return pages
  })
  return reused
}
