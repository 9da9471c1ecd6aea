import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { parse } from 'yaml'
import { filesBelow, isFile, recordFiles } from './content-files.ts'

/**
 * Loads records from one YAML file, or from every YAML or JSON file below a folder. A file holds a map of
 * records by id, or a list of records that each have an `id`, as a CSL export does, which pandoc puts under `references`.
 * The checker has already found what is wrong with them; this only hands them to Astro.
 */
export function records(path: string): Loader {
  return {
    name: 'records',
    load: async (context) => {
      await loadAll(path, context)
      context.watcher?.add(path)
      const reload = (changed: string) => {
        if (changed.startsWith(path))
          loadAll(path, context).catch((cause: unknown) => context.logger.error(String(cause)))
      }
      for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, reload)
    },
  }
}

async function loadAll(path: string, context: LoaderContext): Promise<void> {
  // Parsed before the store is cleared: a file that is half written keeps what was there.
  const files = await Promise.all(
    filesAt(path).map(async (file) => ({ file, entries: entriesIn(parse(await readFile(file, 'utf8'))) })),
  )
  context.store.clear()
  for (const { file, entries } of files) {
    const filePath = relative(fileURLToPath(context.config.root), file)
    for (const [id, record] of entries) {
      const data = await context.parseData({ id, data: record, filePath })
      context.store.set({ id, data, filePath, digest: context.generateDigest(record) })
    }
  }
}

function filesAt(path: string): string[] {
  return path.endsWith('.yaml') ? [path].filter(isFile) : filesBelow(path, recordFiles)
}

function entriesIn(value: unknown): [string, Record<string, unknown>][] {
  const { references } = (value ?? {}) as { references?: unknown }
  if (Array.isArray(references)) return entriesIn(references)
  if (Array.isArray(value)) return value.map((record: { id: string }) => [record.id, record])
  return Object.entries((value ?? {}) as Record<string, Record<string, unknown>>)
}
