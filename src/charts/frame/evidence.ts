import styles from './dialog.css?inline'
import { showParts } from './dialog.ts'

// Styles made here, because a page needs them no sooner than this script.
const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
document.adoptedStyleSheets.push(sheet)

/** True while a page is on its way: a key that is held down must not open its evidence twice. */
let waiting = false

/**
 * Shows the evidence for a mark of a figure over the page that has the figure. Its page is fetched when it is asked
 * for; where that fails, the reader is taken there, out of the frame of another site if the figure is embedded in one.
 * @param part which elements of the page at `address` are the evidence, as a selector
 */
export function openEvidence(address: string, part: string): void {
  if (waiting) return
  waiting = true
  const request = new XMLHttpRequest()
  request.open('GET', address)
  // The browser parses the page and runs none of its scripts.
  request.responseType = 'document'
  request.addEventListener('loadend', () => {
    waiting = false
    const page = request.responseXML
    const parts = page?.querySelectorAll(part)
    const { close = '', page: whole = '' } = document.querySelector<HTMLElement>('[data-close]')?.dataset ?? {}
    if (page && parts?.length) showParts(address, page, [...parts], { close, page: whole })
    else window.open(address, '_top')
  })
  request.send()
}
