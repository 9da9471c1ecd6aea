import type { Source } from '../schemas/source.ts'
import type { Words } from '../i18n/en.ts'
import { formatDate } from '../ledger/dates.ts'

/** The outlet whose page was read. */
export function outletOf(source: Source): string {
  return source['container-title'] ?? source.publisher ?? source.id
}

/** "Kurdistan24, 8 January 2025, paragraph 3" */
export function shortReference(source: Source, words: Words, at?: string): string {
  const date = source.issued ? formatDate(source.issued, words) : words.page.undated
  return [outletOf(source), date, at].filter(Boolean).join(', ')
}

/** "Jwan Shekaki; Anas al-Bar", or nothing. */
export function authorsOf(source: Source): string {
  return (source.author ?? []).map(nameOf).join('; ')
}

/** The name of one author, in the order in which it is said. */
export function nameOf(name: NonNullable<Source['author']>[number]): string {
  return 'literal' in name ? name.literal : [name.given, 'family' in name && name.family].filter(Boolean).join(' ')
}

/** An address as people read it; addresses in encodings older than UTF-8 stay as they are. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
