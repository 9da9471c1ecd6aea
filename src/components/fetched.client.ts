import { onPlainClick } from './plain-click.ts'

const pages: Record<string, Promise<Document>> = {}

/**
 * A page of this site as a document; nothing where it cannot be had. No other way makes one without letting text become
 * HTML, which the policy of pages forbids.
 */
const documentAt = (address: string): Promise<Document> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onloadend = () => {
      resolve(request.response as Document)
    }
    request.send()
  })

/** Fetches a page, once, and with it the script that shows its parts over other pages. */
async function fetchPage(address: string): Promise<Document> {
  const page = await documentAt(address)
  await import(/* @vite-ignore */ page.querySelector<HTMLScriptElement>('.fetched script')?.src ?? '')
  return page
}

/**
 * Shows the citations of a part, or what a term means, over the page. Both are fetched when they are asked for, and with
 * them the script of their page: a page of which nobody asks more carries no more than these lines.
 */
async function show(link: HTMLAnchorElement): Promise<void> {
  const page = await (pages[link.pathname] ??= fetchPage(link.href))
  window[link.matches('.cite') ? 'showCitations' : 'showTerm']?.(page, link)
}

onPlainClick('a.cite, .article [href*="/glossary/#"]', show)
