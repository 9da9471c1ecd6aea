/** The part of Pagefind's browser API that the search uses. */
export interface Match {
  id: string
  score: number
  /** Places of the words found, counted in words of the record. */
  words: number[]
  /** The fields beside its words in which it was found: "title". */
  matchedMetaFields?: string[]
  data(): Promise<Fragment>
}

/** A record as the index holds it. */
export interface Fragment {
  /** With base path. */
  url: string
  raw_content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

export interface Pagefind {
  options(options: { ranking: Ranking; basePath?: string; baseUrl?: string }): Promise<void>
  search(term: string): Promise<{ results: Match[] }>
}

export interface Ranking {
  termFrequency?: number
  pageLength?: number
  termSaturation?: number
  termSimilarity?: number
  metaWeights?: Record<string, number>
}

/** How much a word counts where it stands: most in titles and names. What is only printed does not count. */
export const ranking: Ranking = {
  termSimilarity: 2,
  pageLength: 0.3,
  termFrequency: 0.6,
  metaWeights: { title: 6, names: 5, points: 2, page: 2, detail: 0.4 },
}

/**
 * Loads Pagefind from the folder that the build put it in, and sets it. Rejects when there is no index.
 * @param base what the addresses of results begin with
 */
export async function loadPagefind(bundle: string, base: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind
  await engine.options({ ranking, basePath: bundle, baseUrl: base })
  return engine
}
