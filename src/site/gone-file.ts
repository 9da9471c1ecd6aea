import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { goneFileSchema, type Gone } from '../schemas/gone.ts'

/** What became of published addresses that no longer exist, by the address of a page or of a part of one. */
export type GoneAddresses = ReadonlyMap<string, Gone>

/** Reads `gone.yaml`; empty when there is none. The checker has already found what is wrong with it. */
export function readGone(dir: string): GoneAddresses {
  const path = join(dir, 'gone.yaml')
  if (!existsSync(path)) return new Map()
  return new Map(Object.entries(goneFileSchema.parse(parse(readFileSync(path, 'utf8')) ?? {})))
}
