import styles from './dialog.css?inline'
import { showParts } from './dialog.ts'

// Styles made here, because a page needs them no sooner than this script.
const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
document.adoptedStyleSheets.push(sheet)

const makers = { createHTML: (html: string) => html }
// A figure in a frame has no masthead, whose script makes the policy of other pages.
const trusted = (window as Partial<Window>).trusted ?? window.trustedTypes?.createPolicy('page', makers) ?? makers

/** True while a page is on its way: a key that is held down must not open its evidence twice. */
let waiting = false

/**
 * Shows the evidence for a mark of a figure over the page that has the figure. Its page is fetched when it is asked
 * for; where that fails, the reader is taken there, out of the frame of another site if the figure is embedded in one.
 * @param part which elements of the page at `address` are the evidence, as a selector
 */
export async function openEvidence(address: string, part: string): Promise<void> {
  if (waiting) return
  waiting = true
  const page = await fetchPage(address).catch(() => undefined)
  waiting = false
  const parts = page?.querySelectorAll(part)
  const { close = '', page: whole = '' } = document.querySelector<HTMLElement>('[data-close]')?.dataset ?? {}
  if (page && parts?.length) showParts(address, page, [...parts], { close, page: whole })
  else window.open(address, '_top')
}

/** A page in a template: none of its scripts runs there, and its styles are not at work. */
async function fetchPage(address: string): Promise<DocumentFragment> {
  const page = document.createElement('template')
  page.innerHTML = trusted.createHTML(await (await fetch(address)).text())
  return page.content
}
