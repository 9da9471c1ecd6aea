import { addressOf, generatedPages } from '../../site/addresses.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import { entriesOf } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** What the build makes at an address of its own, or undefined where a page may stand. */
function ownerOf(address: string): string | undefined {
  if ((generatedPages as readonly string[]).includes(address)) return 'a page that is made from the ledger'
  if (address.endsWith('/cite/')) return 'the citations of the page above it'
  if (address.startsWith('/editions/')) return 'fixed editions'
  return undefined
}

/** No page takes an address that the build needs for pages of its own. */
export function reservedAddresses(content: Content): Problem[] {
  return proseKinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap((entry): Problem[] => {
      const address = addressOf(kind, entry.id)
      const owner = ownerOf(address)
      const reason = `the address ${address} belongs to ${owner}`
      const remedy = 'Give the file another name.'
      return owner ? [{ level: 'error', file: entry.file, line: 1, column: 1, reason, remedy }] : []
    }),
  )
}
