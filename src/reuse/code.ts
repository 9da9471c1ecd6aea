import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './canonical.ts'

/**
 * A digest of files and settings that all pages are made of.
 * @param paths of files and folders; those that are not there count as empty
 * @param settings whatever else changes what is made
 */
export function digestOfCode(paths: readonly string[], settings: unknown): string {
  const files = paths.flatMap(filesAt).map((path) => `${path} ${digestOf(readFileSync(path))}`)
  return digestOf(JSON.stringify([process.version, settings, files]))
}

function filesAt(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}
