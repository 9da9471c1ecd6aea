import { headingsIn } from '../../prose/headings.ts'
import { componentName } from '../../prose/marks.ts'
import { figureIds, pageAnchors } from '../../prose/anchors.ts'
import { descend, startOf } from '../../prose/tree.ts'
import { addressOf, generatedPages } from '../../site/addresses.ts'
import { dataKinds, proseKinds, type Kind } from '../../schemas/kinds.ts'
import { didYouMean } from '../suggest.ts'
import { entriesOf, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** Every page of the site with the anchors on it. */
function destinations(content: Content): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>(generatedPages.map((address) => [address, new Set<string>()]))
  for (const kind of [...proseKinds, ...dataKinds] as Kind[]) {
    for (const entry of entriesOf(content, kind)) {
      const [page = '/', anchor] = addressOf(kind, entry.id).split('#')
      const anchors = pages.get(page) ?? new Set<string>()
      if (anchor) anchors.add(anchor)
      if (entry.tree) {
        for (const { id } of headingsIn(entry.tree)) anchors.add(id)
        for (const node of descend(entry.tree)) anchors.add(figureIds[componentName(node) ?? ''] ?? pageAnchors[0])
        for (const id of pageAnchors) anchors.add(id)
      }
      pages.set(page, anchors)
    }
  }
  return pages
}

/** Links inside the site lead to a page, and to an anchor on it. */
export function links(content: Content): Problem[] {
  const pages = destinations(content)
  return content.entries.flatMap((entry) => {
    if (!entry.tree) return []
    const here = entry.kind === 'site' ? '/' : addressOf(entry.kind, entry.id)
    return [...descend(entry.tree)].flatMap((node) => {
      if (node.type !== 'link' || !/^[/#]/.test(node.url)) return []
      const [path = '', anchor] = node.url.split('#')
      const page = path || here
      if (/\.\w+$/.test(page)) return []
      const report = (reason: string, remedy: string): Problem[] => [
        { level: 'error', file: entry.file, ...startOf(node), field: `[…](${node.url})`, reason, remedy },
      ]
      const anchors = pages.get(page)
      if (!anchors)
        return report(`there is no page ${page}`, didYouMean(page, [...pages.keys()], 'Link to an existing page.'))
      if (anchor === undefined || anchors.has(anchor)) return []
      return report(
        `there is no section #${anchor} on ${page}`,
        didYouMean(anchor, [...anchors], `Sections are: ${[...anchors].join(', ')}.`),
      )
    })
  })
}

/** A former address does not hide a page that exists now, and is claimed once. */
export function formerAddresses(content: Content): Problem[] {
  const pages = destinations(content)
  const claimed = new Map<string, string>()
  return proseKinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap((entry) =>
      entry.data.formerly.flatMap((address, index) => {
        const owner = pages.has(address) ? 'an existing page' : claimed.get(address)
        claimed.set(address, entry.file)
        return owner
          ? [
              problemAt(
                entry,
                ['formerly', index],
                `the address ${address} belongs to ${owner}`,
                'Remove it here, or rename the other page.',
              ),
            ]
          : []
      }),
    ),
  )
}
