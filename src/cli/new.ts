import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { makable, skeletonOf, type Makable } from '../authoring/skeleton.ts'
import { readContent, type Content } from '../checker/read.ts'
import { isLong } from '../checker/rules/locators.ts'
import { didYouMean } from '../checker/suggest.ts'
import { entriesOf } from '../checker/view.ts'
import { proseKinds, type ProseKind } from '../schemas/kinds.ts'
import { slug } from '../schemas/text.ts'
import { contentDir } from '../site/settings.ts'

const usage = `npm run new -- ${Object.keys(makable).join('|')} <id> [file]`

/** A mistake in what was asked for, told to the author without a stack trace. */
class AuthorError extends Error {}

/** `npm run new -- fact wall-2026-12`: writes a valid skeleton with every field explained. */
function main([what = '', id = '', file = 'new']: string[]): void {
  const content = readContent(contentDir)
  const kind = makable[what as Makable]
  if (!kind)
    throw new AuthorError(`Cannot make "${what}". ${didYouMean(what, Object.keys(makable), `Usage: ${usage}`)}`)
  if (!slug.safeParse(id).success)
    throw new AuthorError(`"${id}" cannot be an id: use lower-case letters, digits and single hyphens. Usage: ${usage}`)
  const taken = content.entries.find((entry) => entry.kind === kind && entry.id === id)
  if (taken) throw new AuthorError(`The id "${id}" is taken by ${taken.file}:${taken.locate([]).line}. Choose another.`)
  const text = skeletonOf(what as Makable, id, neighboursIn(content))
  const isPage = proseKinds.includes(kind as ProseKind)
  const path = join(contentDir, kind, isPage ? `${id}.mdx` : `${file}.yaml`)
  mkdirSync(dirname(path), { recursive: true })
  if (isPage) writeFileSync(path, text)
  else append(path, text)
  console.log(`Wrote ${what} "${id}" to ${relative(process.cwd(), path)}. Replace every TODO, then run npm run check.`)
}

/** Adds a record at the end of a data file, a line apart from what stands there. */
function append(path: string, text: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  appendFileSync(path, before === '' ? text : `${before.endsWith('\n') ? '' : '\n'}\n${text}`)
}

/** A topic and a source that exist, for the skeleton to point to until the author names the right ones. */
function neighboursIn(content: Content) {
  const [topic] = entriesOf(content, 'topics')
  const source = entriesOf(content, 'sources').find(({ data }) => !isLong(data))
  if (!topic) throw new AuthorError('There is no topic yet. Add one to content/topics.yaml first.')
  return { topic: topic.id, source: source?.id ?? 'TODO', today: content.site?.issued ?? '' }
}

try {
  main(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof AuthorError)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}
