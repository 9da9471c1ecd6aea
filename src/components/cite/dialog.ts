import { showParts } from '../../charts/frame/dialog.ts'
import { wholePage } from './anchors.ts'
import { addCopyButtons } from './copy.ts'

let styled = false

/** Takes the styles of the page of citations over, once: pages that only link to it do without them. */
function takeStyles(page: DocumentFragment): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join(''))
  document.adoptedStyleSheets.push(sheet)
  styled = true
}

/** Opens a card again that the browser closed for the dialog, as what it was opened by, and goes on in it. */
function backTo(card: HTMLElement, link: HTMLElement): void {
  const source = document.querySelector<HTMLElement>(`[popovertarget="${card.id}"]`)
  card.showPopover(source ? { source } : {})
  link.focus()
}

/**
 * Shows the citations that a link leads to, over the page.
 * @param page the page that the link leads to: the section that the anchor stands in is shown
 */
export function showCitations(page: DocumentFragment, link: HTMLAnchorElement): void {
  const { href, hash } = link
  const section = page.getElementById(hash.slice(1) || wholePage)?.closest('section')
  if (!section) {
    location.href = href
    return
  }
  const { close = '', page: whole = '' } = page.querySelector<HTMLElement>('[data-copy]')?.dataset ?? {}
  const card = link.closest<HTMLElement>('[popover]')
  if (!styled) takeStyles(page)
  showParts(href, page, [section], { close, page: whole }, (dialog) => {
    addCopyButtons(dialog)
    if (card)
      dialog.addEventListener('close', () => {
        backTo(card, link)
      })
  })
}
