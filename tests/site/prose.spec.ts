import { expect, test } from './test.ts'
import { DomUtils, parseDocument } from 'htmlparser2'
import { claimIn } from '../../src/prose/claims.ts'
import { singlePages } from './dist.ts'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** Parts of a page that are no prose: ways about, what the site says of itself and its rules, drawings, code, the notes. */
const apart = ['nav', 'header', 'footer', 'svg', 'script', 'style', 'form', 'pre', 'code', 'time', 'button', 'kbd']
const apartClasses = ['notes', 'meta', 'readout', 'citation', 'contents', 'topics', 'figure-number', 'year', 'rules']
const blocks = ['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'figcaption', 'summary']

const classes = ({ attribs }: Element) => (attribs['class'] ?? '').split(' ')
const isApart = (element: Element): boolean =>
  apart.includes(element.name) || classes(element).some((name) => apartClasses.includes(name))

const childrenOf = (element: Element) => DomUtils.getChildren(element).filter((node): node is Element => 'name' in node)

/** The words of an element, without parts that are no prose. */
function words(element: Element): string {
  return DomUtils.getChildren(element)
    .map((node) =>
      'name' in node ? (isApart(node as Element) ? ' ' : words(node as Element)) : DomUtils.textContent(node),
    )
    .join('')
}

/** Elements that hold prose themselves, not in other blocks inside them. */
function leaves(element: Element): Element[] {
  if (isApart(element)) return []
  const inner = childrenOf(element).flatMap(leaves)
  return inner.length === 0 && blocks.includes(element.name) ? [element] : inner
}

/** True for a mark, and for a link to the ledger, or to a figure: it has its facts and sources with it. */
const isEvidence = (element: Element): boolean =>
  classes(element).includes('mark') || /^\/(facts|sources|series)\/[^/]|#figure-/.test(element.attribs['href'] ?? '')

const holdsEvidence = (element: Element): boolean => isEvidence(element) || childrenOf(element).some(holdsEvidence)

/** What belongs together on the page: an entry of a list, a row, a figure, a term, the record of a place. */
function unit(element: Element): Element {
  const parent = element.parent as Element | null
  const whole = ['li', 'tr', 'figure', 'dd'].includes(element.name) || classes(element).includes('term')
  return whole || !parent || !('name' in parent) ? element : unit(parent)
}

/** The pages that are prose; on those of the ledger the evidence is the page itself, and some speak of the site alone. */
const prose = singlePages().filter(
  ({ address }) =>
    !/^\/(facts|topics\/[^/]+\/.|sources|series|data|editions|search|offline|404|about\/(licence|corrections|style))|\/cite\/(\d{4}\/)?$/.test(
      address,
    ),
)

test('every figure, date and quotation in the prose leads to its evidence in one action', () => {
  expect(prose.length).toBeGreaterThan(60)
  const unsupported = prose.flatMap(({ address, html }) => {
    const [main] = DomUtils.getElementsByTagName('main', parseDocument(html))
    return (main ? leaves(main) : []).flatMap((block) => {
      const claim = claimIn(words(block))
      // How long a list is that a link leads to is no claim.
      if (!claim || holdsEvidence(block) || /^All [\d,]+ \w+$/.test(words(block).trim())) return []
      const around = unit(block)
      return around !== block && around.name !== 'html' && holdsEvidence(around)
        ? []
        : [`${address}: ${words(block).trim().slice(0, 120)}`]
    })
  })
  expect(unsupported).toEqual([])
})
