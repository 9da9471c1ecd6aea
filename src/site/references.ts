import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { references, type Reference } from '../cite/format.ts'
import type { CslItem } from '../cite/item.ts'
import { stylesText } from '../cite/styles.ts'
import { publicAddress } from './href.ts'

/**
 * References kept from one build to the next, by what they are made of: formatting every part in every style takes
 * longer than the rest of a small build. A file that is missing, broken or of other styles is as good as none; a site
 * at another address has a file of its own.
 */
const file = `node_modules/.cache/615km/references-${digestOf(stylesText + publicAddress('/')).slice(0, 12)}.json`

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function read(): Map<string, Reference[]> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Reference[]>))
  } catch {
    return new Map()
  }
}

let kept: Map<string, Reference[]> | undefined
const used = new Map<string, Reference[]>()
let added = false

/** Writes what this run used, so that the file does not grow with what is gone. */
function save(): void {
  if (!added) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(Object.fromEntries(used)))
  renameSync(`${file}.${process.pid}`, file)
}

/** An item in every style, worked out once. */
export function referencesOf(item: CslItem): Reference[] {
  if (!kept) {
    kept = read()
    process.once('exit', save)
  }
  const digest = digestOf(JSON.stringify(item))
  const found = used.get(digest) ?? kept.get(digest)
  added ||= !found
  const all = found ?? references(item)
  used.set(digest, all)
  return all
}
