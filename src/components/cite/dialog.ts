import { showParts } from '../../charts/frame/dialog.ts'
import { addCopyButtons } from './copy.ts'

let styled = false

/** Takes the styles of the page of citations over, once: pages that only link to it do without them. */
function takeStyles(page: Document): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join(''))
  document.adoptedStyleSheets.push(sheet)
  styled = true
}

/**
 * Shows the citations that a link leads to, over the page.
 * @param page the page that the link leads to: the section that the anchor stands in is shown
 */
export function showCitations(page: Document, { href, hash }: HTMLAnchorElement): void {
  const section = page.getElementById(hash.slice(1) || 'page')?.closest('section')
  if (!section) {
    location.href = href
    return
  }
  const { close = '', page: whole = '' } = page.querySelector<HTMLElement>('[data-copy]')?.dataset ?? {}
  if (!styled) takeStyles(page)
  showParts(href, page, [section], { close, page: whole }, addCopyButtons)
}
