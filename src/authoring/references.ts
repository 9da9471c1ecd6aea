import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { slug as slugOf } from 'github-slugger'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { cslDate } from '../schemas/csl.ts'
import { sourceSchema } from '../schemas/source.ts'
import { explain } from '../checker/explain.ts'

/** A record made from an imported reference, with what the author still has to mend. */
export interface Imported {
  record: Record<string, unknown>
  problems: string[]
}

/** Dates in the short form in which the site's files write them. */
const dates = z.object({ issued: cslDate.optional(), accessed: cslDate })

/** Bookkeeping of the programs that references come from. */
const foreign = ['_graph', 'citation-key', 'citation-label', 'source', 'call-number']

/**
 * Reads BibTeX, RIS, CSL-JSON or CSL-YAML text and turns each reference into a record of `content/sources`.
 * Ids are made from outlet and date, as the site's own are, and kept apart from those taken.
 * Throws when the text is in none of these formats.
 * References whose address is among `addresses` are left out: they are in the bibliography.
 * @param today the day that stands for the reading when the reference names none, as `YYYY-MM-DD`
 */
export async function importReferences(
  text: string,
  taken: readonly string[],
  today: string,
  addresses: readonly string[] = [],
): Promise<Imported[]> {
  const items = (await itemsIn(text.replace(/^\uFEFF/, ''))).map(mended)
  const ids = new Set(taken)
  const fresh = items.filter((item) => !addresses.includes(addressOf(item).URL ?? ''))
  return fresh.map((item) => {
    const kept = Object.fromEntries(Object.entries(item).filter(([field]) => !foreign.includes(field)))
    const plain = {
      ...kept,
      ...namesOf(kept),
      ...languageOf(kept),
      ...addressOf(kept),
      accessed: kept['accessed'] ?? today,
    }
    const parsed = dates.safeParse(plain)
    const dated = parsed.success ? { ...plain, ...parsed.data } : plain
    const id = freeId(idFor(dated), ids)
    ids.add(id)
    const record = inOrder({ ...dated, id })
    return { record, problems: problemsOf(record) }
  })
}

type Item = Record<string, unknown>

/** The references of a text: YAML as pandoc writes it, or whatever citation-js reads. */
async function itemsIn(text: string): Promise<Item[]> {
  const yaml: unknown =
    /^(---|references:|- )/m.test(text) && !/^\s*[@[{]|^TY  - /.test(text) ? parseAll(text) : undefined
  const list = isItem(yaml) ? yaml['references'] : yaml
  if (Array.isArray(list)) return list.filter(isItem)
  return plugins.input.chainAsync(text, { generateGraph: false })
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first document of a YAML text, which pandoc closes with three dashes or dots. */
const parseAll = (text: string): unknown => [parseAllDocuments(text)].flat()[0]?.toJS()

/** What the reader of RIS puts elsewhere than CSL has it: authors of news are no reporters, and the outlet no series. */
function mended({ reporter, ...item }: Item): Item {
  const author = reporter === undefined ? {} : { author: [reporter].flat().map(nameOf) }
  const { 'collection-title': outlet, ...rest } = item
  const isPage = item['type'] === 'webpage' && item['container-title'] === undefined && outlet !== undefined
  return { ...(isPage ? { ...rest, 'container-title': outlet } : item), ...author }
}

/** "Family, Given" as a name; a name already in parts, or without a comma, is kept. */
function nameOf(name: unknown): unknown {
  const [family, given] = typeof name === 'string' ? name.split(/,\s*/) : []
  return typeof name === 'string' ? { family, ...(given ? { given } : {}) } : name
}

/** The fields in the order of the schema, in which the site's own files have them. */
function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  const order = Object.keys(sourceSchema.shape)
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

interface Name {
  family?: string
  given?: string
}

/** Authors without a given name are bodies: BibTeX and RIS have no other way to say so. */
function namesOf({ author }: Record<string, unknown>): { author?: object[] } {
  if (!Array.isArray(author)) return {}
  return { author: author.map((name: Name) => (name.family && !name.given ? { literal: name.family } : name)) }
}

const tags = ['en', 'ar', 'fr', 'de', 'es', 'fa', 'ku', 'ru', 'tr', 'zh']
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** A language by its tag, where BibTeX has its name: "english". */
function languageOf({ language }: Record<string, unknown>): { language?: string } {
  const tag = tags.find((each) => languageNames.of(each)?.toLowerCase() === String(language).toLowerCase())
  return tag ? { language: tag } : {}
}

/** The address of a reference; one with a DOI has that of its DOI. */
function addressOf({ URL: url, DOI: doi }: Record<string, unknown>): { URL?: string } {
  if (typeof url === 'string') return { URL: url }
  return typeof doi === 'string' ? { URL: `https://doi.org/${doi}` } : {}
}

/** "kurdistan24-2025-01-08": the outlet, or else the first words of the title, and the date. */
function idFor(record: Record<string, unknown>): string {
  const outlet = record['container-title'] ?? record['publisher'] ?? record['title'] ?? 'source'
  const name = slugOf(
    String(outlet)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9\s-]/gi, ''),
  )
  const date = typeof record['issued'] === 'string' ? `-${record['issued']}` : ''
  const words = name.split('-').filter(Boolean).slice(0, 5).join('-')
  return `${words || 'source'}${date}`
}

/** The id itself, or with a letter after it when it is taken. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const letters = [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${id}-${letter}`)
  return [id, ...letters].find((each) => !taken.has(each)) ?? `${id}-${taken.size}`
}

function problemsOf(record: Record<string, unknown>): string[] {
  const parsed = sourceSchema.safeParse(record, { reportInput: true })
  if (parsed.success) return []
  return explain(parsed.error.issues, sourceSchema).map(({ field, reason, remedy }) => `${field}: ${reason}. ${remedy}`)
}
