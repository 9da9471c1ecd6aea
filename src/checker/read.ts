import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesBelow, idOfFile, isFile, recordFiles } from '../loaders/content-files.ts'
import { dataKinds, foldered, proseKinds, schemas, siteSchema, type Kind } from '../schemas/kinds.ts'
import { inLatin } from '../schemas/lookalike.ts'
import { slug } from '../schemas/text.ts'
import type { Site } from '../schemas/site.ts'
import type { Node } from '../prose/tree.ts'
import { explain } from './explain.ts'
import type { Problem } from './problem.ts'
import { parseYaml } from './parse-yaml.ts'
import { readAddresses, type Addresses } from './read-addresses.ts'
import { readPage } from './read-page.ts'
import { readText } from './read-text.ts'
import { strayFiles } from './stray-files.ts'
import type { Path, YamlFile } from './yaml.ts'

/** One entry of the content, with what is needed to say where in which file something is wrong. */
export interface Entry {
  kind: Kind | 'site'
  id: string
  file: string
  /** The validated record; undefined when it breaks its schema. */
  data: unknown
  /** Place of a field, by its path inside the record. */
  locate(path: Path): { line: number; column: number }
  /** The parsed prose of an MDX file. */
  tree?: Node
}

export interface Content {
  site?: Site
  entries: Entry[]
  problems: Problem[]
  /** Kinds of which a file could not be read: what refers to them cannot be judged. */
  unread: Set<Kind>
  /** What was published, and what became of it. */
  addresses: Addresses
}

/**
 * Reads and validates every file below `dir`. Never throws for what an author can get wrong:
 * each fault becomes a problem with its place. Throws when `dir` itself cannot be read.
 */
export function readContent(dir: string, root = join(dir, '..')): Content {
  if (!existsSync(dir)) throw new Error(`There is no content folder at ${dir}. Set CONTENT_DIR, or create it.`)
  const name = (path: string) => relative(root, path).split(sep).join('/')
  const problems: Problem[] = []
  const content: Content = { entries: [], problems, unread: new Set(), addresses: readAddresses(dir, name, problems) }
  problems.push(...strayFiles(dir, name))
  const reader = { content, name }
  readSite(join(dir, 'site.yaml'), reader)
  for (const kind of proseKinds) {
    for (const path of filesBelow(join(dir, kind), ['.mdx'])) readProse(kind, path, join(dir, kind), reader)
  }
  for (const kind of dataKinds) {
    const paths = foldered.includes(kind)
      ? filesBelow(join(dir, kind), recordFiles)
      : [join(dir, `${kind}.yaml`)].filter(isFile)
    for (const path of paths) readRecords(kind, path, reader)
  }
  return content
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

interface Reader {
  content: Content
  name(path: string): string
}

function readSite(path: string, { content, name }: Reader): void {
  if (!isFile(path)) {
    const remedy = 'Create it; src/schemas/site.ts lists its fields.'
    content.problems.push({
      level: 'error',
      file: name(path),
      line: 1,
      column: 1,
      reason: 'there is no site.yaml',
      remedy,
    })
    return
  }
  const text = readText(path, name(path), 'data', content.problems)
  const yaml = text === undefined ? undefined : parseYaml(text, 0, name(path), content.problems)
  if (yaml?.errors.length === 0)
    content.site = validate('site', 'site', yaml.value, yaml, [], name(path), content) as Site
}

/**
 * Records either stand in a map by id, or in a list where each has its `id`, as in a CSL export;
 * pandoc puts that list under `references`.
 */
function readRecords(kind: Kind, path: string, { content, name }: Reader): void {
  const text = readText(path, name(path), 'data', content.problems)
  const yaml = text === undefined ? undefined : parseYaml(text, 0, name(path), content.problems)
  if (!yaml || yaml.errors.length > 0) content.unread.add(kind)
  if (!yaml || yaml.errors.length > 0 || yaml.value === null || yaml.value === undefined) return
  const list = kind === 'sources'
  const wrapped = list && isMap(yaml.value) && 'references' in yaml.value
  const value = wrapped ? (yaml.value as { references: unknown }).references : yaml.value
  if (Array.isArray(value) !== list || typeof value !== 'object' || value === null) {
    const reason = list ? 'should be a list of records' : 'should be a map of records, each under its id'
    content.problems.push({
      level: 'error',
      file: name(path),
      line: 1,
      column: 1,
      reason,
      remedy: `Follow the other ${kind} files.`,
    })
    return
  }
  for (const [key, record] of Object.entries(value)) {
    const at = list ? Number(key) : key
    const id = list ? String((record as { id?: unknown } | null)?.id ?? '') : key
    validate(kind, id, record, yaml, [...(wrapped ? ['references'] : []), at], name(path), content)
  }
}

function readProse(kind: Kind, path: string, folder: string, { content, name }: Reader): void {
  const file = name(path)
  const page = readPage(path, file, content.problems)
  if (!page || (page.yaml?.errors.length ?? 0) > 0) content.unread.add(kind)
  if (!page?.yaml || page.yaml.errors.length > 0) return
  const { yaml, tree } = page
  const before = content.entries.length
  validate(kind, idOfFile(folder, path), yaml.value, yaml, [], file, content)
  const entry = content.entries[before]
  if (entry && tree) entry.tree = tree
}

/** Checks a record against its schema and adds it to the content. Returns the validated data. */
function validate(
  kind: Kind | 'site',
  id: string,
  record: unknown,
  yaml: YamlFile,
  base: Path,
  file: string,
  content: Content,
): unknown {
  const schema = kind === 'site' ? siteSchema : schemas[kind]
  const result = schema.safeParse(record, { reportInput: true })
  const locate = (path: Path) => yaml.locate([...base, ...path])
  if (kind !== 'sources' && !id.split('/').every((part) => slug.safeParse(part).success)) {
    const reason = `the id "${id}" cannot be an address`
    const latin = inLatin(id)
    const remedy = latin
      ? `It has a letter or hyphen of another alphabet: write "${latin}".`
      : 'Use lower-case letters, digits and single hyphens.'
    content.problems.push({
      level: 'error',
      file,
      ...locate([]),
      reason,
      remedy,
    })
  }
  content.entries.push({ kind, id, file, data: result.data, locate })
  if (result.success) return result.data
  for (const { path, atKey, field, reason, remedy } of explain(result.error.issues, schema)) {
    const point = atKey ? yaml.locateKey([...base, ...path]) : locate(path)
    content.problems.push({
      level: 'error',
      file,
      ...point,
      field: [id, field].filter(Boolean).join('.'),
      reason,
      remedy,
    })
  }
  return undefined
}
