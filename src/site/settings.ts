import { basename, dirname, join, resolve } from 'node:path'

/** The folder that holds the content. */
export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content')

/** The public address; until the site has one, a reserved name. */
export const siteAddress = process.env['SITE'] ?? 'https://615km.example'

/** The path that the living site is under: "/" or "/615km/". */
export const liveBase = (process.env['BASE'] ?? '/').replace(/\/?$/, '/')

/** The path of a fixed edition on the site. */
export const editionBase = (id: string): string => `${liveBase}editions/${id}/`

const fixed = process.env['FIXED'] || undefined

/** True when this build makes the fixed copy of an edition, which `FIXED` names, and not the living site. */
export const fixedCopy = fixed !== undefined

/** The path that the pages of this build live under. */
export const basePath = fixed === undefined ? liveBase : editionBase(fixed)

/** The `facts.json` of the last published edition, to compare with; undefined when none is given. */
export const previousFacts = process.env['PREVIOUS'] ? resolve(process.env['PREVIOUS']) : undefined

/** The folder that the finished site is put in. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist')

/**
 * True in what `npm run build` runs, which reads the content once. What Vite says of it depends on the variables of whoever
 * calls.
 */
export const building = process.env['BUILDING'] === 'yes'

/** What a build keeps for the next one, beside its site: what has not changed is not made again. */
export const keptDir = join(dirname(outDir), `.${basename(outDir)}.kept`)

/** The folder that holds PDFs of this edition, which `npm run pdf` names; undefined for a site without them. */
export const pdfsDir = process.env['PDFS'] ? resolve(process.env['PDFS']) : undefined

/** The archive: the folder that holds the fixed editions. */
export const editionsDir = resolve(process.env['EDITIONS'] || '.editions')

/** True when the archive was named, and so must hold every edition. */
export const archiveNamed = Boolean(process.env['EDITIONS'])
