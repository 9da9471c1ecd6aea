import { resolve } from 'node:path'

/** The folder that holds the content. */
export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content')

/** The public address; until the site has one, a reserved name. */
export const siteAddress = process.env['SITE'] ?? 'https://615km.example'

/** The path that the site lives under: "/" or "/615km/". */
export const basePath = process.env['BASE'] ?? '/'

/** The folder that the finished site is put in. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist')
