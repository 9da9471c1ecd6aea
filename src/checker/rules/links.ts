import { descend, startOf } from '../../prose/tree.ts'
import { addressOf } from '../../site/addresses.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import { destinations } from '../destinations.ts'
import { canJudge } from '../judge.ts'
import { didYouMean, listed } from '../suggest.ts'
import { entriesOf, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** Links inside the site lead to a page, and to an anchor on it. */
export function links(content: Content): Problem[] {
  const pages = destinations(content)
  return content.entries.flatMap((entry) => {
    if (!entry.tree) return []
    const here = entry.kind === 'site' ? '/' : addressOf(entry.kind, entry.id)
    return [...descend(entry.tree)].flatMap((node): Problem[] => {
      if ((node.type !== 'link' && node.type !== 'definition') || /^[a-z]+:/i.test(node.url)) return []
      const report = (reason: string, remedy: string): Problem[] => [
        { level: 'error', file: entry.file, ...startOf(node), field: `[…](${node.url})`, reason, remedy },
      ]
      if (!/^[/#]/.test(node.url))
        return report('is a relative address', 'Begin it with a slash, or with # for this page.')
      const [path = '', anchor] = node.url.replace(/\?[^#]*/, '').split('#')
      const page = path || here
      const anchors = pages.get(page)
      if (files.test(page)) return []
      if (!anchors && !canJudge(content, page)) return []
      if (!anchors)
        return report(`there is no page ${page}`, didYouMean(page, [...pages.keys()], 'Link to an existing page.'))
      if (anchor === undefined || anchors.has(anchor)) return []
      return report(
        `there is no section #${anchor} on ${page}`,
        didYouMean(anchor, [...anchors], listed('Sections', anchors)),
      )
    })
  })
}

/** Files that the build makes beside the pages. */
const files = /^\/(feed\.xml|data\/[a-z]+\.(csv|json))$/

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
