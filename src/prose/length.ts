import { parseProse, wordsOf } from './tree.ts'

/** Words a minute that an adult reads of plain non-fiction: Brysbaert 2019 finds 238. */
const wordsPerMinute = 238

/** How long the prose of an MDX body takes to read, in whole minutes, at least one. */
export function minutesToRead(body: string): number {
  const parsed = parseProse(body)
  const words = 'tree' in parsed ? wordsOf(parsed.tree).split(/\s+/).length : 0
  return Math.max(1, Math.round(words / wordsPerMinute))
}
