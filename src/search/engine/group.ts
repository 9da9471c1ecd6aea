import type { RecordKind } from '../record.ts'
import { excerptOf, wordsAt } from './excerpt.ts'
import type { Group, Hit } from './messages.ts'
import type { Ranked } from './rank.ts'

/** Loads results and puts those of one page together, at the place of the best. */
export async function grouped(ranked: readonly Ranked[]): Promise<Group[]> {
  const loaded = await Promise.all(ranked.map(hitOf))
  const groups = new Map<string, Group>()
  for (const { page, title, hit } of loaded) {
    const group = groups.get(page) ?? { address: page, title, hits: [] }
    group.hits.push(hit)
    groups.set(page, group)
  }
  return [...groups.values()]
}

async function hitOf({ words, data }: Ranked): Promise<{ page: string; title: string; hit: Hit }> {
  const { url, raw_content, meta, filters } = await data()
  const title = meta['title'] ?? url
  const standing = filters['standing']?.[0]
  const text = raw_content.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  return {
    page: url.replace(/#.*/, ''),
    title: meta['page'] ?? title,
    hit: {
      address: url,
      title,
      kind: (filters['kind']?.[0] ?? 'page') as RecordKind,
      ...(standing && { standing }),
      ...(meta['detail'] && { detail: meta['detail'] }),
      excerpt: excerptOf(text, words),
      words: wordsAt(text, words),
    },
  }
}
