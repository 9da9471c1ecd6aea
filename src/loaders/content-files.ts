import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Endings of data files. JSON is read as the YAML that it is too, so that CSL-JSON can be dropped in. */
export const recordFiles = ['.yaml', '.json']

/** True for what an editor's program or the system leaves in a folder: `.DS_Store`, `.#wall.mdx`, `wall.mdx~`. */
export const isLeftOver = (name: string): boolean => name.startsWith('.') || name.endsWith('~')

/** True for a file itself, not a link to one. */
export const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true

/**
 * Files below a folder with one of the endings, sorted, so that they come in the same order everywhere. The checker and
 * the site both list content by this, so that neither reads what the other does not.
 */
export function filesBelow(folder: string, endings: readonly string[]): string[] {
  if (!existsSync(folder) || !lstatSync(folder).isDirectory()) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !name.split(sep).some(isLeftOver))
    .sort()
    .map((name) => join(folder, name))
    .filter(isFile)
}

/** The id of a page of prose: its path below the folder of its kind, without the ending. */
export const idOfFile = (folder: string, path: string): string =>
  relative(folder, path)
    .split(sep)
    .join('/')
    .replace(/\.mdx$/, '')
