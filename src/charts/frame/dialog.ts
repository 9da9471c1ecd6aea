/** What the dialog says of itself, in the words of the interface. */
export interface DialogWords {
  close: string
  /** The link to the whole page. */
  page: string
}

/**
 * Shows parts of another page of the site over this one, under that page's title. It is gone when it is closed.
 * @param prepare what else is to be done with the dialog before it opens
 */
export function showParts(
  address: string,
  page: ParentNode,
  parts: readonly Element[],
  words: DialogWords,
  prepare?: (dialog: HTMLDialogElement) => void,
): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'part-dialog'
  dialog.append(barOf(address, words), ...parts.map((part) => document.importNode(part, true)))
  // Anchors that the page has already must not appear twice, and buttons of its popovers have nothing to open here.
  for (const each of dialog.querySelectorAll('[id]')) each.removeAttribute('id')
  for (const each of dialog.querySelectorAll('[popovertarget]')) each.remove()
  dialog.setAttribute('aria-label', page.querySelector('h1')?.textContent ?? '')
  dialog.addEventListener('close', () => {
    dialog.remove()
  })
  prepare?.(dialog)
  document.body.append(dialog)
  dialog.showModal()
}

/** The bar on top: a way to the whole page, and one back. */
function barOf(address: string, words: DialogWords): HTMLFormElement {
  const bar = document.createElement('form')
  bar.method = 'dialog'
  const close = document.createElement('button')
  close.textContent = words.close
  const page = document.createElement('a')
  page.href = address
  page.textContent = words.page
  bar.append(page, close)
  return bar
}
