import { offerPath, packFolder, workerPath, type PartName } from './list.ts'

/** What is for hosts, search engines, and frames on other sites, and what keeping itself is made of. */
const never = [
  /^_(headers|redirects)$/,
  /^(sitemap-[^/]+\.xml|robots\.txt|social\.png)$/,
  /^embed\//,
  /\.map$/,
  /^editions\/[^/]+\//,
]
const machinery = (path: string) => path === offerPath || path === workerPath || path.startsWith(packFolder)

/** The rules by which files belong to parts, tried in order; whatever none of them takes is for reading. */
const rules: [part: PartName, takes: (path: string, all: ReadonlySet<string>) => boolean][] = [
  ['pdf', (path) => path.endsWith('.pdf')],
  // What charts are drawn from again in the browser lies beside these, and is for reading.
  ['pictures', (path) => /^figures\/.+\.(png|svg)$/.test(path)],
  ['citations', (path) => /(^|\/)cite\/|\.(bib|ris)$/.test(path)],
  // The same references once more, as CSL.
  ['citations', (path, all) => path.endsWith('.json') && all.has(path.replace(/json$/, 'bib'))],
  // Their lists are small, and every page leads to them.
  ['evidence', (path) => /^(facts|series|sources)\/.+\/|^data\/.+\./.test(path)],
]

/**
 * The part of the site that a file belongs to; undefined for what nobody needs to keep.
 * @param path of the file in the built site
 * @param all paths there are
 */
export function partOf(path: string, all: ReadonlySet<string>): PartName | undefined {
  if (machinery(path) || never.some((rule) => rule.test(path))) return undefined
  return rules.find(([, takes]) => takes(path, all))?.[0] ?? 'reading'
}
