import { headingsIn } from '../../prose/headings.ts'
import { marksIn } from '../../prose/marks.ts'
import { anchorOf, cardAnchor, notesAnchor } from '../../prose/anchors.ts'
import { descend, startOf, type Node } from '../../prose/tree.ts'
import { addressOf, generatedPages } from '../../site/addresses.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import { didYouMean } from '../suggest.ts'
import { entriesOf, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** Every page of the site with the anchors on it. Broken entries count too: their address is taken. */
function destinations(content: Content): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>(generatedPages.map((address) => [address, new Set<string>()]))
  for (const entry of content.entries) {
    if (entry.kind === 'site') continue
    const [page = '/', anchor] = addressOf(entry.kind, entry.id).split('#')
    const anchors = pages.get(page) ?? new Set<string>()
    if (anchor) anchors.add(anchor)
    if (entry.tree && entry.kind !== 'pages') anchors.add(cardAnchor)
    for (const id of entry.tree ? anchorsIn(entry.tree) : []) anchors.add(id)
    pages.set(page, anchors)
  }
  for (const { data } of entriesOf(content, 'facts')) if (data.topics[0]) pages.get('/facts/')?.add(data.topics[0])
  return pages
}

/** The anchors that a page of prose has: its headings, figures, answer, key points and notes. */
function anchorsIn(tree: Node): string[] {
  const components = [...descend(tree)].flatMap((node) => anchorOf(node) ?? [])
  const notes = marksIn(tree).length > 0 ? [notesAnchor] : []
  return [...headingsIn(tree).map(({ id }) => id), ...components, ...notes]
}

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
