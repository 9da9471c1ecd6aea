import { addCopyButtons } from './copy.ts'
import { showCitations } from './dialog.ts'

addCopyButtons(document)

/** Sent by `cite.client.ts`, on a page that fetched this script to show its citations. */
addEventListener('cite', (event) => {
  const { page, link } = (event as CustomEvent<{ page: Document; link: HTMLAnchorElement }>).detail
  showCitations(page, link)
})
