import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { makable, skeletonOf, type Makable, type Neighbours } from '../authoring/skeleton.ts'
import { readContent, type Content } from '../checker/read.ts'
import { isLong } from '../checker/rules/locators.ts'
import { didYouMean } from '../checker/suggest.ts'
import { entriesOf } from '../checker/view.ts'
import { proseKinds, type Kind } from '../schemas/kinds.ts'
import { slug } from '../schemas/text.ts'
import { contentDir } from '../site/settings.ts'
import { asCommand, AuthorError } from './author-error.ts'

const usage = `npm run new -- ${Object.keys(makable).join('|')} <id> [file]`
const isSlug = (text: string) => slug.safeParse(text).success
const isPage = (kind: Kind) => proseKinds.some((each) => each === kind)

/** `npm run new -- fact wall-2026-12`: writes a valid skeleton with every field explained. */
function main([what = '', id = '', file = 'new']: string[]): void {
  if (!Object.hasOwn(makable, what))
    throw new AuthorError(`Cannot make "${what}". ${didYouMean(what, Object.keys(makable), `Usage: ${usage}`)}`)
  const kind = makable[what as Makable]
  if (!isSlug(id))
    throw new AuthorError(`"${id}" cannot be an id: use lower-case letters, digits and single hyphens. Usage: ${usage}`)
  const name = file.replace(/\.yaml$/, '')
  if (!isSlug(name)) throw new AuthorError(`"${file}" cannot be the name of a file in content/${kind}.`)
  const content = readContent(contentDir)
  refuseTaken(content, kind, id)
  const text = skeletonOf(what as Makable, id, neighboursIn(content, kind))
  const path = join(contentDir, kind, isPage(kind) ? `${id}.mdx` : `${name}.yaml`)
  mkdirSync(dirname(path), { recursive: true })
  if (!isPage(kind)) append(path, text)
  else if (existsSync(path))
    throw new AuthorError(`${shown(path)} exists already. Choose another id, or mend that file.`)
  else writeFileSync(path, text, { flag: 'wx' })
  console.log(`Wrote ${what} "${id}" to ${shown(path)}. Replace every TODO, then run npm run check.`)
}

const shown = (path: string) => relative(process.cwd(), path)

/** Refuses an id that exists, and any id where files of the kind cannot be read: it might exist in one of them. */
function refuseTaken(content: Content, kind: Kind, id: string): void {
  const taken = content.entries.find((entry) => entry.kind === kind && entry.id === id)
  if (taken) throw new AuthorError(`The id "${id}" is taken by ${taken.file}:${taken.locate([]).line}. Choose another.`)
  if (content.unread.has(kind))
    throw new AuthorError(`A file of content/${kind} cannot be read. Run npm run check and mend it first.`)
}

/** Adds a record at the end of a data file, a line apart from what stands there. */
function append(path: string, text: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (/^references:/m.test(before))
    throw new AuthorError(`${shown(path)} is an export under "references:". Name another file for the new record.`)
  appendFileSync(path, before === '' ? text : `${before.endsWith('\n') ? '' : '\n'}\n${text}`)
}

/** A topic and a source that exist, for the skeleton to point to until the author names the right ones. */
function neighboursIn(content: Content, kind: Kind): Neighbours {
  const [topic] = entriesOf(content, 'topics')
  const source = entriesOf(content, 'sources').find(({ data }) => !isLong(data))
  if (!content.site) throw new AuthorError('There is no valid site.yaml yet. Run npm run check and mend it first.')
  if (!topic) throw new AuthorError('There is no topic yet. Add one to content/topics.yaml first.')
  if (!source && (kind === 'facts' || kind === 'events'))
    throw new AuthorError(`There is no source to point to. Add one first: npm run new -- source <id>`)
  return { topic: topic.id, source: source?.id ?? '', edition: content.site.issued, today: today() }
}

const today = () => new Date().toISOString().slice(0, 10)

await asCommand(() => main(process.argv.slice(2)))
