import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const folder = resolve('test-results/weights')

/**
 * Bytes of a text after brotli at its best. To compress the pages takes most of a minute, and several files of tests
 * ask for the same ones: what one of them has weighed is written down for the others, by checksum.
 */
export function bytes(text: string | Buffer): number {
  const note = join(folder, createHash('sha256').update(text).digest('hex'))
  if (existsSync(note)) return Number(readFileSync(note, 'utf8'))
  const { length } = brotliCompressSync(text)
  mkdirSync(folder, { recursive: true })
  writeFileSync(note, String(length))
  return length
}
