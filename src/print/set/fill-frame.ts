import type { Assembled } from '../document/assemble.ts'
import { listOf } from '../document/lists.ts'

/** A few figures are found without a list of them. */
const fewFigures = 2

/** The title that a reference sets in italics, and the address that it ends with, for this document. */
function fillReference(reference: Element, title: string, address: string): void {
  const named = reference.querySelector('i')
  if (named) named.textContent = title
  const last = reference.lastChild
  if (last) last.textContent = (last.textContent ?? '').replace(/https?:\S+$/, address)
}

export interface Imprint {
  title: string
  /** The public address of the document. */
  address: string
}

/** Fills the frame of a document, a template beside it, and puts it into its place. */
export function fillFrame(place: HTMLElement, parts: Assembled, { title, address }: Imprint): void {
  const template = place.parentElement?.querySelector('template') as HTMLTemplateElement
  const frame = document.importNode(template.content, true)
  const find = (selector: string) => frame.querySelector(selector) as HTMLElement
  const link = find('.set-address') as HTMLAnchorElement
  link.href = link.textContent = address
  fillReference(find('.set-reference'), title, address)
  find('.bound-contents').append(listOf(parts.contents, document))
  find('.bound-figures').append(listOf(parts.figures, document))
  find('.bound-chapters').append(...parts.chapters)
  find('.bound-notes ol').append(...parts.notes)
  find('.bound-bibliography ul').append(...parts.bibliography)
  if (parts.figures.length <= fewFigures) find('.bound-figures').remove()
  if (parts.notes.length === 0) find('.bound-notes').remove()
  if (parts.bibliography.length === 0) find('.bound-bibliography').remove()
  place.replaceChildren(frame)
}
