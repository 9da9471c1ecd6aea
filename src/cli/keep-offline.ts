import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { grouped, type BuiltFile } from '../offline/group.ts'
import { bytesOf, offerPath, packFolder, packPath, partNames, workerPath } from '../offline/list.ts'
import type { List, Offer, Pack, PartName } from '../offline/list.ts'
import { partOf } from '../offline/parts.ts'
import type { Kept } from '../reuse/kept.ts'
import { keptStep } from './kept-steps.ts'

/**
 * Makes what readers fetch who keep the site offline: packs of all its files, the list of them, the offer that says
 * how large they are, and the service worker. The same site gives the same bytes.
 * @param folder the finished site, before editions are put into it
 * @param site what it says of itself
 * @param editions the ids of editions that it will carry
 */
export async function keepOffline(
  folder: string,
  site: { edition: string; asOf: string },
  editions: readonly string[],
): Promise<void> {
  rmSync(join(folder, packFolder), { recursive: true, force: true })
  mkdirSync(join(folder, packFolder), { recursive: true })
  const kept = keptStep<Uint8Array>('packs')
  const files = byPart(folder)
  const packs = partNames.flatMap((part) =>
    grouped(files.get(part) ?? []).map((group) => pack(folder, part, group, kept)),
  )
  const { edition, asOf } = site
  const left = ['embed/', ...editions.map((id) => `editions/${id}/`)]
  const list: List = { edition, asOf, packs, left }
  const version = written(folder, Buffer.from(JSON.stringify(list)), kept).name
  const parts = partNames.flatMap((part) => {
    const own = packs.filter((each) => each.part === part)
    return own.length > 0 ? [{ part, packs: own.length, bytes: bytesOf(own) }] : []
  })
  const offer: Offer = { version, edition, asOf, parts }
  writeFileSync(join(folder, offerPath), JSON.stringify(offer))
  await bundleWorker(join(folder, workerPath))
}

function byPart(folder: string): Map<PartName, BuiltFile[]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
  const all = new Set(paths)
  const files = new Map<PartName, BuiltFile[]>()
  for (const path of paths) {
    const part = partOf(path, all)
    if (!part) continue
    const own = files.get(part) ?? []
    own.push({ path, size: sizeOf(folder, path) })
    files.set(part, own)
  }
  return files
}

/**
 * What is kept of a file. Thousands of small records of the search, each packed by itself, take a third of the room when
 * they are packed together, and Pagefind takes them unpacked too, as from hosts that unpack what they send.
 */
function contentOf(folder: string, path: string): Buffer {
  const bytes = readFileSync(join(folder, path))
  return isUnpacked(path) ? gunzipSync(bytes) : bytes
}

const isUnpacked = (path: string): boolean => path.endsWith('.pf_fragment')

/** The files of a large site do not fit into memory together: each is read when it is packed, and here only measured. */
function sizeOf(folder: string, path: string): number {
  const file = join(folder, path)
  // What is packed by gzip ends with the length of its content.
  return isUnpacked(path) ? readFileSync(file).readUInt32LE(statSync(file).size - 4) : statSync(file).size
}

function pack(folder: string, part: PartName, group: readonly BuiltFile[], kept: Kept<Uint8Array>): Pack {
  const { name, bytes } = written(folder, Buffer.concat(group.map(({ path }) => contentOf(folder, path))), kept)
  return { name, part, bytes, files: group.map(({ path, size }) => [path, size]) }
}

/** Writes a pack under the name of its own digest. */
function written(folder: string, content: Uint8Array, kept: Kept<Uint8Array>): { name: string; bytes: number } {
  const packed = kept.of(content, () => gzipSync(content, { level: 9 }))
  const name = createHash('sha256').update(packed).digest('hex')
  writeFileSync(join(folder, packPath(name)), packed)
  return { name, bytes: packed.length }
}

/** The worker in one file without imports: not every browser that has service workers has modules in them. */
async function bundleWorker(outfile: string): Promise<void> {
  const entry = fileURLToPath(new URL('../offline/worker.ts', import.meta.url))
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', legalComments: 'none' } as const
  await build({ entryPoints: [entry], outfile, ...options })
}
