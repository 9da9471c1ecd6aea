import type { Library } from '../../site/library.ts'
import type { Link } from '../../site/navigation.ts'
import { en } from '../../i18n/en.ts'

/** How many places, and how many bodies, come first. */
const most = 12

/** The names that come before all others: the places and bodies that most facts name, every threat and every layer. */
export function firstNames({ prose, ledger }: Pick<Library, 'prose' | 'ledger'>): Link[] {
  const facts = [...ledger.facts.values()]
  const named = (['places', 'agencies'] as const).flatMap((kind) =>
    prose[kind]
      .map((entry) => ({ entry, times: facts.filter((fact) => fact[kind].includes(entry.id)).length }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times)
      .slice(0, most)
      .map(({ entry }) => entry),
  )
  return [...named, ...prose.threats, ...prose.measures]
    .map(({ address, data }) => ({ address, title: data.title }))
    .sort((a, b) => a.title.localeCompare(b.title, en.language))
}
