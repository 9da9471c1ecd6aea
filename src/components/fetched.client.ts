import { onPlainClick } from './plain-click.ts'

const pages: Record<string, Promise<DocumentFragment>> = {}

/**
 * Fetches a page, once, and with it the script that shows its parts over other pages. In a template its styles are not
 * at work, and so the policy of the page that is open has nothing to say of them.
 */
async function fetchPage(address: string): Promise<DocumentFragment> {
  const page = document.createElement('template')
  page.innerHTML = window.trusted.createHTML(await (await fetch(address)).text())
  await import(/* @vite-ignore */ page.content.querySelector<HTMLScriptElement>('.fetched script')?.src ?? '')
  return page.content
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
