import type { ProseEntry } from '../site/content.ts'
import type { Library } from '../site/library.ts'
import { addressOf } from '../site/addresses.ts'
import { proseKinds } from '../schemas/kinds.ts'

/** A name or spelling and what it names. */
export interface Name {
  name: string
  /** The one spelling that the site uses, when `name` is another. */
  of?: string
  address: string
}

/** The letter a name is filed under: without article and accents; Arabic names under their own script. */
export function initialOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(al|the|el)[ -]/i, '')
  return /\p{Script=Arabic}/u.test(plain) ? 'ع' : plain.charAt(0).toUpperCase()
}

/** Every name and spelling of places, agencies, threats, measures, topics and terms, sorted. */
export function allNames(library: Library): Name[] {
  const entries: ProseEntry[] = proseKinds
    .filter((kind) => kind !== 'pages')
    .flatMap((kind): ProseEntry[] => library.prose[kind])
  const named = [
    ...entries.map(({ address, data }) => ({
      address,
      title: data.title,
      others: 'aliases' in data ? [data.ar, ...data.aliases] : [],
    })),
    ...[...library.topics].map(([id, topic]) => ({
      address: addressOf('topics', id),
      title: topic.label.en,
      others: topic.aliases,
    })),
    ...[...library.glossary].map(([id, term]) => ({
      address: addressOf('glossary', id),
      title: term.term,
      others: [term.ar, ...term.aliases],
    })),
  ]
  const names: Name[] = named.flatMap(({ address, title, others }) => [
    { name: title, address },
    ...others.flatMap((name) => (name ? [{ name, of: title, address }] : [])),
  ])
  const seen = new Set<string>()
  return names
    .filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .sort((a, b) => initialOf(a.name).localeCompare(initialOf(b.name)) || a.name.localeCompare(b.name))
}
