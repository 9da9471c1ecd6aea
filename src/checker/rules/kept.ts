import { headingsIn } from '../../prose/headings.ts'
import { destinations } from '../destinations.ts'
import { canJudge, canJudgeParts, pageEntries } from '../judge.ts'
import { fateOf, formerOwners } from '../moves.ts'
import { nearest } from '../suggest.ts'
import type { AddressRecord } from '../read-addresses.ts'
import type { Problem } from '../problem.ts'
import type { Content, Entry } from '../read.ts'

type Published = AddressRecord<string[]>

/** Every published address still leads somewhere: to its page and part, to where it moved, or to word of its withdrawal. */
export function keptAddresses(content: Content): Problem[] {
  const { published, gone, unread } = content.addresses
  if (unread) return []
  const [pages, owners] = [destinations(content), formerOwners(content)]
  const files = pageEntries(content)
  const fresh = () => [...pages.keys()].filter((page) => !published.has(page))
  return [...published.values()].flatMap((record): Problem[] => {
    const page = record.id
    if (pages.has(page)) return lostAnchors(content, record, page, files.get(page))
    if (!canJudge(content, page)) return []
    const fate = fateOf(page, content, owners)
    if (fate === 'unsaid') return [lostPage(record, fresh())]
    // What moved into a part of a page, or to no page at all, which is reported at its entry, has no parts to keep.
    if (fate === 'withdrawn' || !pages.has(fate.now)) return []
    const told = (anchor: string) => gone.has(`${fate.now}#${anchor}`)
    return lostAnchors(content, record, fate.now, files.get(fate.now), told)
  })
}

/** The published anchors of a page that are not on the page where they should be now, when nothing says where they went. */
function lostAnchors(
  content: Content,
  record: Published,
  page: string,
  entry: Entry | undefined,
  told: (anchor: string) => boolean = () => false,
): Problem[] {
  if (!canJudgeParts(content, page, entry)) return []
  const here = destinations(content).get(page) ?? new Set()
  const anchors = record.data ?? []
  const lost = anchors.filter(
    (anchor) => !here.has(anchor) && !told(anchor) && !content.addresses.gone.has(`${record.id}#${anchor}`),
  )
  const fresh = [...here].filter((anchor) => !anchors.includes(anchor))
  return lost.map((anchor) => ({
    level: 'error',
    ...(entry
      ? { file: entry.file, ...entry.locate([]) }
      : { file: record.file, ...record.locate([anchors.indexOf(anchor)]) }),
    field: `#${anchor}`,
    reason: `was published on ${record.id} and is gone: its address is cited`,
    remedy: remedyFor(`${record.id}#${anchor}`, anchor, fresh, entry),
  }))
}

/** What to do about a lost anchor, with the one that it may have become. */
function remedyFor(address: string, anchor: string, fresh: string[], entry: Entry | undefined): string {
  const near = nearest(anchor, fresh)
  const meant = near === undefined ? '' : `Did you mean "${near}"? `
  const headings = entry?.tree ? headingsIn(entry.tree) : []
  const keep =
    near !== undefined && !headings.some(({ id }) => id === near)
      ? 'Give it its old id again'
      : headings.length > 0
        ? `Give its heading${address.startsWith('/timeline/') ? ' or event' : ''} the id again, {/* #${anchor} */}`
        : 'Bring it back'
  return `${meant}${keep}, or enter "${address}" in content/gone.yaml: where it went, or when and why it was withdrawn.`
}

function lostPage(record: Published, fresh: string[]): Problem {
  const near = nearest(record.id, fresh)
  const meant = near === undefined ? '' : `Did you mean "${near}"? `
  return {
    level: 'error',
    file: record.file,
    ...record.locate([]),
    field: record.id,
    reason: 'was published and is gone: its address is cited',
    remedy: `${meant}Bring it back; if its page was renamed, write formerly: [${record.id}] there; or enter it in content/gone.yaml: where it went, or when and why it was withdrawn.`,
  }
}
