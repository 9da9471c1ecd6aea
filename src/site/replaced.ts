import type { Ledger } from '../ledger/ledger.ts'
import { derived } from '../reuse/derived.ts'

type Facts = Pick<Ledger, 'facts'>

/** By the fact that replaced them, the ids of the facts that were. */
const replaced = derived('replaced', ({ facts }: Facts) => {
  const found = new Map<string, { ids: string[] }>()
  for (const { id, standing } of facts.values()) {
    if (standing.by === undefined) continue
    const before = found.get(standing.by) ?? { ids: [] }
    before.ids.push(id)
    found.set(standing.by, before)
  }
  return found
})

/** The ids of the facts that a fact replaced. */
export const replacedBy = (id: string, ledger: Facts): string[] => replaced(ledger).get(id)?.ids ?? []
