import { glob, type Loader, type LoaderContext } from 'astro/loaders'
import { parse } from 'yaml'
import { idOfFile } from './content-files.ts'
import { splitFrontMatter } from './front-matter.ts'

/** How Astro reads a file of one ending, which it hands to loaders of its own without a public type. */
interface EntryType {
  getEntryInfo(file: { contents: string; fileUrl: URL }): unknown
}
type Context = LoaderContext & { entryTypes: Map<string, EntryType> }

/**
 * Loads pages of prose as Astro does, but reads their fields as the checker does. Astro's own parser follows an older
 * YAML, in which a day without quotes is no text, and what the checker passed would fail in the middle of the build.
 */
export function prose(folder: string): Loader {
  const loader = glob({
    pattern: '**/*.mdx',
    base: folder,
    // Astro's own would leave out "index" at the end, which the address of a page keeps.
    generateId: ({ entry }) => idOfFile(folder, `${folder}/${entry}`),
  })
  return {
    ...loader,
    load: (context) => {
      const { entryTypes } = context as Context
      const mdx = entryTypes.get('.mdx')
      const asChecked = { ...mdx, getEntryInfo: ({ contents }: { contents: string }) => entryInfo(contents) }
      return loader.load({ ...context, entryTypes: new Map([...entryTypes, ['.mdx', asChecked]]) } as LoaderContext)
    },
  }
}

function entryInfo(contents: string) {
  const { fields, text } = splitFrontMatter(contents) ?? { fields: '', text: contents }
  return { data: (parse(fields) ?? {}) as Record<string, unknown>, body: text.trim(), slug: '', rawData: fields }
}
