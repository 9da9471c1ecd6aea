import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What the files of a Pagefind index begin with, once they are unpacked. */
const signature = Buffer.from('pagefind_dcd')

/** The bytes that a file of an index holds. */
export const readPacked = (path: string): Buffer => gunzipSync(readFileSync(path)).subarray(signature.length)

/** The text that a file of an index holds. */
export const readText = (path: string): string => readPacked(path).toString('utf8')

/** Bytes as a file of an index holds them. */
export const pack = (bytes: Uint8Array): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 })
