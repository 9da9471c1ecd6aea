import { join } from 'node:path'
import type { z } from 'zod'
import { isFile } from '../loaders/content-files.ts'
import type { Point } from '../prose/tree.ts'
import { goneFileSchema, publishedSchema, type Gone } from '../schemas/gone.ts'
import { explain } from './explain.ts'
import { parseYaml } from './parse-yaml.ts'
import { readText } from './read-text.ts'
import type { Problem } from './problem.ts'
import type { Path } from './yaml.ts'

/** A record of a published address. Its id is the address, in `gone.yaml` that of a page or of a part of one. */
export interface AddressRecord<T> {
  id: string
  file: string
  locate(path: Path): Point
  /** Undefined when the record breaks its schema. */
  data: T | undefined
}

/** What `published.yaml` and `gone.yaml` say. Both may be absent: then each is an empty map. */
export interface Addresses {
  /** The anchors that were published on each page, by its address. */
  published: ReadonlyMap<string, AddressRecord<string[]>>
  /** What became of addresses that no longer exist. */
  gone: ReadonlyMap<string, AddressRecord<Gone>>
  /** True when one of the two could not be read: what became of an address cannot be judged. */
  unread: boolean
}

/**
 * Reads the two files about published addresses. What is wrong in them is added to the problems.
 * @param name the name of a file for people
 */
export function readAddresses(dir: string, name: (path: string) => string, problems: Problem[]): Addresses {
  const read = <T>(file: string, schema: z.ZodType<Record<string, T>>) => {
    const path = join(dir, file)
    return isFile(path) ? readMap(path, name(path), schema, problems) : new Map<string, AddressRecord<T>>()
  }
  const [published, gone] = [read('published.yaml', publishedSchema), read('gone.yaml', goneFileSchema)]
  return { published: published ?? new Map(), gone: gone ?? new Map(), unread: !published || !gone }
}

/** The records of a file by address; undefined when the file as a whole cannot be read. */
function readMap<T>(
  path: string,
  file: string,
  schema: z.ZodType<Record<string, T>>,
  problems: Problem[],
): Map<string, AddressRecord<T>> | undefined {
  const text = readText(path, file, 'data', problems)
  const yaml = text === undefined ? undefined : parseYaml(text, 0, file, problems)
  if (!yaml || yaml.errors.length > 0) return undefined
  const value = yaml.value ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    const remedy = 'Write each as address: …, one a line.'
    problems.push({ level: 'error', file, line: 1, column: 1, reason: 'should be a map by address', remedy })
    return undefined
  }
  const records = Object.entries(value).map(([id, record]): [string, AddressRecord<T>] => {
    // One record at a time, so that a fault in one leaves the others.
    const result = schema.safeParse({ [id]: record }, { reportInput: true })
    if (!result.success)
      for (const { path: at, atKey, field, reason, remedy } of explain(result.error.issues, schema))
        problems.push({
          level: 'error',
          file,
          ...(atKey ? yaml.locateKey(at) : yaml.locate(at)),
          field,
          reason,
          remedy,
        })
    return [
      id,
      {
        id,
        file,
        data: result.data?.[id],
        locate: (at) => (at.length === 0 ? yaml.locateKey([id]) : yaml.locate([id, ...at])),
      },
    ]
  })
  return new Map(records)
}
