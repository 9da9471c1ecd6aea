import { keepWords as words } from '../i18n/en.offline-view.ts'
import { ownPacks } from './kept.ts'
import { bytesOf } from './list.ts'
import type { Seen } from './seen.ts'

/**
 * What is said of what there is on this device.
 * @param served whether a service worker serves it
 * @param working whether this window is fetching
 */
export function sayings(seen: Seen, served: boolean, working: boolean): string[] {
  const { kept, missing, coming, checked, busy, lasting } = seen
  if (!kept) return []
  const { edition, asOf } = kept.list
  return [
    words.kept(edition, asOf, bytesOf(ownPacks(kept))),
    ...(kept.since ? [words.since(kept.since)] : []),
    ...(checked?.newer ? [words.newer] : []),
    ...(checked?.answered ? [words.compared(checked.answered)] : []),
    ...(missing > 0 ? [words.damaged(missing)] : []),
    ...(served ? [] : [words.notUsed]),
    ...(busy && !working ? [words.elsewhere] : []),
    ...(coming && !busy && !working ? [words.paused(coming.here, coming.all)] : []),
    lasting ? words.lasting : words.fleeting,
  ]
}
