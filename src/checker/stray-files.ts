import type { Dirent } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { entriesBelow, isLeftOver, recordFiles } from '../loaders/content-files.ts'
import { registerName } from '../editions/records.ts'
import { dataKinds, foldered, proseKinds } from '../schemas/kinds.ts'
import type { Problem } from './problem.ts'

const single = dataKinds.filter((kind) => !foldered.includes(kind))
const files = ['site.yaml', 'published.yaml', 'gone.yaml', registerName, ...single.map((kind) => `${kind}.yaml`)]

/** Files that nothing would read, which would be missing from the site without a word, and links, which lead out of it. */
export function strayFiles(dir: string, name: (path: string) => string): Problem[] {
  return entriesBelow(dir).flatMap((each): Problem[] => {
    const path = join(each.parentPath, each.name)
    const parts = relative(dir, path).split(sep)
    const [reason, remedy] = (parts.some(isLeftOver) ? undefined : faultOf(each, parts)) ?? []
    return reason && remedy ? [{ level: 'error', file: name(path), line: 1, column: 1, reason, remedy }] : []
  })
}

function faultOf(entry: Dirent, parts: string[]): [reason: string, remedy: string] | undefined {
  const ending = extname(entry.name)
  if (entry.isSymbolicLink()) return ['is a link to another file or folder', 'Put what it leads to in its place.']
  if (entry.isDirectory())
    return ['.mdx', ...recordFiles].includes(ending)
      ? ['is a folder that is named like a file', 'Give it another name, without an ending.']
      : undefined
  return isRead(parts, ending) ? undefined : ['is read by nothing', remedyFor(parts)]
}

function isRead([first = '', ...below]: string[], ending: string): boolean {
  if (below.length === 0) return files.includes(first)
  return (
    (proseKinds.some((kind) => kind === first) && ending === '.mdx') ||
    (foldered.some((kind) => kind === first) && recordFiles.includes(ending))
  )
}

function remedyFor([first = '', ...below]: string[]): string {
  if (below.length === 0) return `Move or remove it. Files here are: ${files.join(', ')}.`
  if (proseKinds.some((kind) => kind === first)) return 'Give it the ending .mdx, or remove it.'
  if (foldered.some((kind) => kind === first)) return `Give it the ending ${recordFiles.join(' or ')}, or remove it.`
  return `Move or remove it. Folders are: ${[...proseKinds, ...foldered].join(', ')}.`
}
