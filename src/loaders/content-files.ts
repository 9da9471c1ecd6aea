import { existsSync, lstatSync, readdirSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Endings of data files. JSON is read as the YAML that it is too, so that CSL-JSON can be dropped in. */
export const recordFiles = ['.yaml', '.json']

/** True for what an editor's program or the system leaves in a folder: `.DS_Store`, `.#wall.mdx`, `wall.mdx~`. */
export const isLeftOver = (name: string): boolean => name.startsWith('.') || name.endsWith('~')

/** True for a file itself, not a link to one. */
export const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true

/** What is in a folder and in folders in it. What a link leads to is not: it would be read twice, or without end. */
export function entriesBelow(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry, ...entriesBelow(join(folder, entry.name))] : [entry],
  )
}

/**
 * Files below a folder with one of the endings, sorted, so that they come in the same order everywhere. The checker and
 * the site both list content by this, so that neither reads what the other does not.
 */
export function filesBelow(folder: string, endings: readonly string[]): string[] {
  if (!existsSync(folder) || !lstatSync(folder).isDirectory()) return []
  return entriesBelow(folder)
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((name) => !name.split(sep).some(isLeftOver))
    .sort()
    .map((name) => join(folder, name))
}

/** The id of a page of prose: its path below the folder of its kind, without the ending. */
export const idOfFile = (folder: string, path: string): string =>
  relative(folder, path)
    .split(sep)
    .join('/')
    .replace(/\.mdx$/, '')
