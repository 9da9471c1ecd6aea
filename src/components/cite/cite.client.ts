import { onPlainClick } from '../plain-click.ts'

/**
 * Opens the citations of a part over the page. They are fetched when they are asked for, and with them the script of
 * their page, which shows them: a page that nobody cites from carries no more than these lines.
 */
async function cite(link: HTMLAnchorElement): Promise<void> {
  const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html')
  await import(/* @vite-ignore */ page.querySelector<HTMLScriptElement>('.fetched script')?.src ?? '')
  window.showCitations?.(page, link)
}

onPlainClick('a.cite', cite)
