import { en } from '../../i18n/en.ts'
import { descend, startOf } from '../../prose/tree.ts'
import { addressOf } from '../../site/addresses.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import { destinations } from '../destinations.ts'
import { canJudge } from '../judge.ts'
import { didYouMean, listed } from '../suggest.ts'
import { entriesOf, isKnown, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** Links inside the site lead to a page, and to an anchor on it. */
export function links(content: Content): Problem[] {
  const pages = destinations(content)
  return content.entries.flatMap((entry) => {
    if (!entry.tree) return []
    const here = entry.kind === 'site' ? '/' : addressOf(entry.kind, entry.id)
    return [...descend(entry.tree)].flatMap((node): Problem[] => {
      if (node.type !== 'link' && node.type !== 'definition') return []
      const report = (reason: string, remedy: string): Problem[] => [
        { level: 'error', file: entry.file, ...startOf(node), field: `[…](${node.url})`, reason, remedy },
      ]
      const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(node.url) ?? []
      if (scheme !== undefined)
        return schemes.includes(scheme.toLowerCase())
          ? []
          : report(
              `begins with ${scheme}`,
              'Begin it with https:// or mailto:, or with a slash for a page of this site.',
            )
      if (!/^[/#]/.test(node.url))
        return report('is a relative address', 'Begin it with a slash, or with # for this page.')
      const [path = '', anchor] = node.url.replace(/\?[^#]*/, '').split('#')
      const page = path || here
      const anchors = pages.get(page)
      if (isFile(page, content)) return []
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

/** What an address of another host begins with, or one to write to. */
const schemes = ['https:', 'http:', 'mailto:']

/** True for a file that the build makes beside the pages. */
function isFile(path: string, content: Content): boolean {
  const [, name] = /^\/data\/([^/]+)\.(?:csv|json)$/.exec(path) ?? []
  if (name === undefined) return path === '/feed.xml'
  const [, series] = /^series-(.+)$/.exec(name) ?? []
  return series === undefined ? Object.hasOwn(en.dataPage.tables, name) : isKnown(content, 'series', series)
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
