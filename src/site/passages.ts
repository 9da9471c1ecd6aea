import type { Passage } from '../i18n/languages.ts'
import { derived } from '../reuse/derived.ts'
import type { Library } from './library.ts'

/** The titles of sources that stand on the site in their own language, neither translated nor written by us. */
export function foreignTitlesOf({ ledger, site }: Pick<Library, 'ledger' | 'site'>): Passage[] {
  return [...ledger.sources.values()]
    .filter(({ language, titled }) => language !== site.language && (!titled || titled === 'shortened'))
    .map(({ title, language }) => ({ words: title, language }))
}

const gathered = derived('foreign-titles', (library: Library) => ({ titles: foreignTitlesOf(library) }))

/** The same, for the pages of a build. */
export const foreignTitles = (library: Library): Passage[] => gathered(library).titles
