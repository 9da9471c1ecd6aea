import { opening } from './opening.ts'

/** A part of a page: what stands before its first heading, its key points, its card, or a section with its heading. */
export interface PagePart {
  id: string
  elements: Element[]
}

/** What stands between the parts and is not to be printed with them. */
const between =
  'nav, h1, script, style, .meta, .topics, .only-section, section:has(> .notes), section:has(> #no-longer-here), .no-print'

/** The id of a part that is one element by itself. */
function ownId(element: Element): string | undefined {
  if (!element.matches('.key-points, .card, .term')) return undefined
  return element.getAttribute('aria-labelledby') ?? element.querySelector('[id]')?.id
}

/** The id of the section that a heading begins. */
const begun = (element: Element): string | undefined => {
  const heading = element.matches('.head') ? element.querySelector('h2') : element.matches('h2') ? element : undefined
  return heading?.id || undefined
}

/** The parts of a built page, in their order. Its notes, its navigation and what is about the page are none of them. */
export function partsOf(page: Document): PagePart[] {
  const root = page.querySelector('.article, .ledger-page')
  const parts: PagePart[] = []
  let running = opening
  for (const element of root?.children ?? []) {
    if (element.matches(between)) continue
    running = begun(element) ?? running
    const id = ownId(element) ?? running
    const part = parts.find((each) => each.id === id)
    if (part) part.elements.push(element)
    else parts.push({ id, elements: [element] })
  }
  return parts
}
