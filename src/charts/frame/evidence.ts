/** True while a page is on its way: a key that is held down must not open its evidence twice. */
let waiting = false

/**
 * Shows a part of another page of the site over this one, as evidence for a mark. The page is fetched when it is asked
 * for; where that fails, the reader is taken there, out of the frame of another site if the figure is embedded in one.
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
    const found = request.responseXML?.querySelectorAll(part)
    const title = request.responseXML?.querySelector('h1')?.textContent ?? ''
    if (found?.length) show(address, title, [...found])
    else window.open(address, '_top')
  })
  request.send()
}

function show(address: string, title: string, parts: Element[]): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'evidence-dialog'
  const bar = document.createElement('form')
  bar.method = 'dialog'
  const close = document.createElement('button')
  const words = document.querySelector<HTMLElement>('[data-close]')?.dataset ?? {}
  close.textContent = words['close'] ?? ''
  const page = document.createElement('a')
  page.href = address
  page.textContent = words['page'] ?? ''
  bar.append(page, close)
  dialog.append(bar, ...parts.map((part) => document.importNode(part, true)))
  // Anchors that the page has already must not appear twice, and buttons of its popovers have nothing to open here.
  for (const each of dialog.querySelectorAll('[id]')) each.removeAttribute('id')
  for (const each of dialog.querySelectorAll('[popovertarget]')) each.remove()
  dialog.setAttribute('aria-label', title)
  dialog.addEventListener('close', () => {
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
}
