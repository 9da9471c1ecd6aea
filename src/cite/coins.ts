import type { CslItem } from './item.ts'
import { dateOf } from './meta.ts'
import { invertedName } from './names.ts'

/** What Zotero calls the types of CSL that the bibliography has; others are documents to it. */
const zoteroTypes: Record<string, string> = {
  webpage: 'webpage',
  'article-newspaper': 'newspaperArticle',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'entry-encyclopedia': 'encyclopediaArticle',
  'paper-conference': 'conferencePaper',
  'post-weblog': 'blogPost',
  dataset: 'dataset',
  report: 'report',
}

/**
 * An item as COinS (OpenURL in a span's title), which reference managers read off a page. Of all that Zotero reads,
 * only this gives a web page with its corporate author whole, and where it is, Zotero reads nothing else.
 */
export function coinsOf({ title, author, URL, language, ...item }: CslItem): string {
  const authors = (author ?? []).map((name): [string, string] => [
    'literal' in name ? 'rft.aucorp' : 'rft.au',
    invertedName(name),
  ])
  const date = dateOf(item)
  const site = item['container-title']
  const query = new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zoteroTypes[item.type] ?? 'document'],
    ['rft.title', title],
    ...authors,
    ...(site ? [['rft.source', site] as [string, string]] : []),
    ...(date ? [['rft.date', date] as [string, string]] : []),
    ['rft.identifier', URL],
    ['rft.language', language],
  ]).toString()
  // Signs that an address may hold as they are; the page has the same address elsewhere, and so packs better.
  return query.replaceAll('%3A', ':').replaceAll('%2F', '/')
}
