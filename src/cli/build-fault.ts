import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { contentDir } from '../site/settings.ts'
import { AuthorError } from './author-error.ts'
import { nothingBuilt } from './checked.ts'

/** What tools that build know of the place where something went wrong. */
interface Placed {
  id?: string
  loc?: { file?: string; line?: number; column?: number }
}

/**
 * Runs a build. Whatever goes wrong is told in a line, with its place in the content where there is one: the checker has
 * passed the content, so that the rest is for who keeps the engine, who finds it in a file.
 * @param report the file for the whole of it
 */
export async function toldPlainly(work: () => Promise<void>, report: string): Promise<void> {
  try {
    await work()
  } catch (cause) {
    if (cause instanceof AuthorError) throw cause
    mkdirSync(dirname(report), { recursive: true })
    writeFileSync(report, `${cause instanceof Error ? cause.stack : String(cause)}\n`)
    const [first = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    const place = placeOf(cause as Placed)
    const where = `The whole report is in ${relative(process.cwd(), report)}.`
    throw new AuthorError([`${place}error: ${first.replace(/\.$/, '')}. ${where}`, nothingBuilt].join('\n'))
  }
}

/** "content/pages/index.mdx:3:1 ", when the fault is in a file of the content. */
function placeOf({ id, loc }: Placed): string {
  const file = loc?.file ?? id
  if (!file?.startsWith(contentDir)) return ''
  return `${relative(dirname(contentDir), file)}:${loc?.line ?? 1}:${loc?.column ?? 1} `
}
