import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How many bytes the files of a folder have together, and how many of them are pages. */
export function sizeOf(folder: string): { bytes: number; pages: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  }
}
