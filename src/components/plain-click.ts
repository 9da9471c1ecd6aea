/**
 * Does something of its own on a click on links, and not where the reader asks the browser for another tab or window.
 * @param selector the links, also those that are added later
 * @param act when what it promises fails, the link leads where it leads
 */
export function onPlainClick(selector: string, act: (link: HTMLAnchorElement) => Promise<void> | void): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(selector)
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    act(link)?.catch(() => (location.href = link.href))
  })
}
