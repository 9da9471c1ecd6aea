import { merge, wordsOf } from './merge.ts'

/** With so many matches of the whole query nothing is added. */
const enough = 5

/** The part of Pagefind's browser API that we use. */
export interface PagefindResult {
  url: string
  excerpt: string
  meta: Record<string, string>
  sub_results: { title: string; url: string; excerpt: string }[]
}

export interface PagefindMatch {
  id: string
  score: number
  data(): Promise<PagefindResult>
}

export interface Pagefind {
  options(options: { excerptLength?: number; ranking?: Record<string, number> }): Promise<void>
  search(query: string): Promise<{ results: PagefindMatch[] }>
}

/** Loads the search engine from the folder that the build put it in. Rejects when there is no index. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind
  await engine.options({ excerptLength: 24 })
  return engine
}

/** Matches of the whole query; when they are few, matches of most of its words follow. */
export async function find(engine: Pagefind, query: string): Promise<PagefindMatch[]> {
  const { results } = await engine.search(query)
  const words = wordsOf(query)
  if (words.length < 2 || results.length >= enough) return results
  const byWord = await Promise.all(words.map(async (word) => (await engine.search(word)).results))
  return merge(results, byWord)
}
