import { fold } from '../../prose/fold.ts'
import { entriesOf, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content, Entry } from '../read.ts'
import { proseKinds, type Kind } from '../../schemas/kinds.ts'

/** No two entries of a kind share an id. */
export function duplicateIds(content: Content): Problem[] {
  const seen = new Map<string, Entry>()
  return content.entries.flatMap((entry) => {
    const key = `${entry.kind} ${entry.id}`
    const first = seen.get(key)
    if (!first) {
      seen.set(key, entry)
      return []
    }
    const where = `${first.file}:${first.locate([]).line}`
    return [problemAt(entry, [], `the id "${entry.id}" is taken by ${where}`, 'Give one of the two another id.')]
  })
}

const namedKinds: Kind[] = [...proseKinds.filter((kind) => kind !== 'pages'), 'topics', 'glossary', 'speakers']

/** The fields in which entries of these kinds have their names. */
interface Named {
  title?: string
  term?: string
  name?: string
  label?: { en: string }
  aliases?: string[]
}

/** No two entries of a kind answer to the same name: search could not tell them apart. */
export function sharedAliases(content: Content): Problem[] {
  return namedKinds.flatMap((kind) => {
    const seen = new Map<string, string>()
    return entriesOf(content, kind).flatMap((entry) => {
      const record = entry.data as Named
      const own = [record.title, record.term, record.name, record.label?.en].flatMap((name) =>
        name ? [{ name, path: [] as string[] }] : [],
      )
      const aliases = (record.aliases ?? []).map((name, index) => ({ name, path: ['aliases', index] }))
      return [...own, ...aliases].flatMap(({ name, path }) => {
        const owner = seen.get(fold(name))
        seen.set(fold(name), owner ?? entry.id)
        if (!owner || owner === entry.id) return []
        const remedy = kind === 'speakers' ? 'Make them one, or tell them apart.' : 'Keep the name in one of the two.'
        return [problemAt(entry, path, `"${name}" also names "${owner}"`, remedy)]
      })
    })
  })
}

/** One outlet or agency is written one way: in two spellings it would count as two independent voices. */
export function outletSpellings(content: Content): Problem[] {
  const seen = new Map<string, string>()
  const fields = ['container-title', 'publisher', 'relays'] as const
  return entriesOf(content, 'sources').flatMap((entry) =>
    fields.flatMap((field) => {
      const name = entry.data[field]
      if (!name) return []
      const first = seen.get(fold(name))
      seen.set(fold(name), first ?? name)
      if (!first || first === name) return []
      const reason = `"${name}" is written "${first}" elsewhere`
      return [problemAt(entry, [field], reason, 'Write it one way, or it counts as two voices.')]
    }),
  )
}
