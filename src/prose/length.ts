import { parseProse, wordsOf, type Node } from './tree.ts'

/** Words a minute that an adult reads of plain non-fiction: Brysbaert 2019 finds 238. */
const wordsPerMinute = 238

const minutesOf = (nodes: readonly Node[]): number =>
  nodes.flatMap((node) => wordsOf(node).split(/\s+/).filter(Boolean)).length / wordsPerMinute

/** How long the prose of an MDX body takes to read, in whole minutes, at least one. */
export function minutesToRead(body: string): number {
  const parsed = parseProse(body)
  return Math.max(1, Math.round('tree' in parsed ? minutesOf([parsed.tree]) : 0))
}

/** How long parts of a page take to read, in seconds, to the nearest ten, at least ten. */
export function secondsToRead(parts: readonly Node[]): number {
  return Math.max(10, Math.round(minutesOf(parts) * 6) * 10)
}
