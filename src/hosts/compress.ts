import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Endings of files that are text. What is packed already, such as images and the records of the search, stays as it is. */
const endings = /^\.(bib|css|csv|html|js|json|ris|svg|txt|webmanifest|xml)$/

/** True for a file that is worth packing. */
export const isPackable = (path: string): boolean => endings.test(extname(path))

/** How each kind of packed file is made, by its ending. The same bytes give the same bytes. */
const packers: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
}

/** Puts packed copies beside a file, where they are smaller, and takes away those that are not. */
async function compressOne(path: string): Promise<void> {
  const bytes = await readFile(path)
  const { atime, mtime } = await stat(path)
  for (const [ending, pack] of Object.entries(packers)) {
    const packed = await pack(bytes)
    if (packed.length >= bytes.length) {
      await rm(path + ending, { force: true })
      continue
    }
    await writeFile(path + ending, packed)
    // Hosts tell by it whether a file has changed.
    await utimes(path + ending, atime, mtime)
  }
}

/** Packs files with brotli and gzip, as many at once as there are processors: Node packs beside its own thread. */
export async function compress(paths: readonly string[]): Promise<void> {
  const left = paths.values()
  const worker = async () => {
    for (const path of left) await compressOne(path)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}
