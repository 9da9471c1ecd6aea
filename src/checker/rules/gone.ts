import type { Gone } from '../../schemas/gone.ts'
import { destinations } from '../destinations.ts'
import { canJudge, canJudgeParts, pageEntries } from '../judge.ts'
import { formerOwners } from '../moves.ts'
import { didYouMean, listed } from '../suggest.ts'
import { problemAt } from '../view.ts'
import type { AddressRecord } from '../read-addresses.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** What `gone.yaml` says of an address holds: it was published, it is gone, and what it became exists. */
export function goneAddresses(content: Content): Problem[] {
  const { gone } = content.addresses
  // What has not the form of an address is reported already.
  const records = [...gone.values()].filter(({ id }) => id.startsWith('/'))
  return records.flatMap((record) => [
    ...neverPublished(content, record),
    ...stillThere(content, record),
    ...deadEnd(content, record),
  ])
}

/** True when the site has the page, and the part of it when one is named. */
function exists(content: Content, address: string): boolean {
  const [page = '', anchor] = address.split('#')
  const anchors = destinations(content).get(page)
  return anchors !== undefined && (anchor === undefined || anchors.has(anchor))
}

/** An address that the register does not have is mistyped. Without a register nothing can be told. */
function neverPublished({ addresses: { published } }: Content, record: AddressRecord<Gone>): Problem[] {
  const [page = '', anchor] = record.id.split('#')
  const anchors = published.get(page)?.data
  if (published.size === 0 || (anchors && (anchor === undefined || anchors.includes(anchor)))) return []
  const known = anchors ? anchors.map((each) => `${page}#${each}`) : [...published.keys()]
  const remedy = didYouMean(record.id, known, 'Write it as content/published.yaml has it, or remove it.')
  return [problemAt(record, [], 'was never published', remedy)]
}

function stillThere(content: Content, record: AddressRecord<Gone>): Problem[] {
  if (exists(content, record.id))
    return [problemAt(record, [], 'still exists', 'Remove the entry here, or what stands at that address.')]
  const owner = formerOwners(content).get(record.id)
  if (!owner) return []
  const reason = `is the former address of ${owner.file}, which says so itself`
  return [problemAt(record, [], reason, 'Remove the entry here, or formerly there.')]
}

/** Where something moved exists, and is no address that is gone itself: a reader is sent once. */
function deadEnd(content: Content, record: AddressRecord<Gone>): Problem[] {
  const now = record.data?.now
  if (now === undefined) return []
  const at = (reason: string, remedy: string) => [problemAt(record, ['now'], reason, remedy)]
  if (now === record.id) return at('leads to itself', 'Name the address where it is now.')
  if (exists(content, now)) return []
  const [page = '', anchor] = now.split('#')
  const next = content.addresses.gone.get(now) ?? content.addresses.gone.get(page)
  if (next) {
    const last = next.data?.now
    return at(
      `leads to ${now}, which is gone itself`,
      last === undefined || last === record.id ? 'Name an address that exists.' : `Write "${last}".`,
    )
  }
  const owner = formerOwners(content).get(page)
  if (owner) return at(`leads to ${now}, a former address`, `Name the address that ${owner.file} has now.`)
  const pages = destinations(content)
  const anchors = pages.get(page)
  if (anchors ? !canJudgeParts(content, page, pageEntries(content).get(page)) : !canJudge(content, page)) return []
  if (!anchors) return at(`there is no page ${page}`, didYouMean(page, [...pages.keys()], 'Name a page that exists.'))
  const others = listed('Sections', anchors)
  return at(`there is no section #${anchor ?? ''} on ${page}`, didYouMean(anchor ?? '', [...anchors], others))
}
