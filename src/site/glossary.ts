import { en } from '../i18n/en.ts'
import { fold } from '../prose/fold.ts'
import { proseKinds } from '../schemas/kinds.ts'
import type { Term } from '../schemas/term.ts'
import type { ProseEntry } from './content.ts'
import type { Library } from './library.ts'

const withoutArticle = (term: string) => term.replace(/^al-/i, '')

/** The terms of the glossary with their ids, in the order of the alphabet, articles aside. */
export function termsInOrder({ glossary }: Pick<Library, 'glossary'>): [string, Term][] {
  return [...glossary].sort(([, a], [, b]) => withoutArticle(a.term).localeCompare(withoutArticle(b.term), en.language))
}

/** The entries that have a page of their own on what a term names: those that share a name with it, articles aside. */
export function pagesOn(term: Pick<Term, 'term' | 'aliases'>, { prose }: Pick<Library, 'prose'>): ProseEntry[] {
  const entries = proseKinds.filter((kind) => kind !== 'pages').flatMap((kind): readonly ProseEntry[] => prose[kind])
  const names = new Set([term.term, ...term.aliases].map(bare))
  return entries.filter(({ data }) =>
    [data.title, ...('aliases' in data ? data.aliases : [])].some((name) => names.has(bare(name))),
  )
}

/** "The earth berm" and "Earth berm" are one name; so are "al-Hol" and "Hol". */
const bare = (name: string) => fold(name.replace(/^(?:the|an?|al|el)[ -]/i, ''))
