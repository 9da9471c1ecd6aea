import { resolve } from 'node:path'

/** The folder that holds the content. */
export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content')

/** The public address; until the site has one, a reserved name. */
export const siteAddress = process.env['SITE'] ?? 'https://615km.example'

/** The path that the site lives under: "/" or "/615km/". */
export const basePath = process.env['BASE'] ?? '/'

/** The `facts.json` of the last published edition, to compare with; undefined when none is given. */
export const previousFacts = process.env['PREVIOUS'] ? resolve(process.env['PREVIOUS']) : undefined

/** The folder that the finished site is put in. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist')
