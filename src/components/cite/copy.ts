/** What a button copies: the words as they stand, and with their italics where the clipboard takes them. */
async function copy(reference: HTMLElement): Promise<void> {
  const text = reference.textContent.trim()
  const typed = (words: string, type: string) => new Blob([words], { type })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': typed(text, 'text/plain'),
        'text/html': typed(reference.innerHTML.trim(), 'text/html'),
      }),
    ])
  } catch {
    await navigator.clipboard.writeText(text)
  }
}

function select(reference: HTMLElement): void {
  getSelection()?.selectAllChildren(reference)
}

/**
 * Puts a copy button beside each reference below `root`. Without script there is none: the text can be selected.
 * Where the clipboard is closed to the page, the button selects the text instead.
 */
export function addCopyButtons(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { copy: words = '', copied = '' } = list.dataset
    for (const row of list.children) {
      const term = row.firstElementChild as HTMLElement
      const name = term.textContent.trim()
      const reference = row.lastElementChild as HTMLElement
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = words
      button.setAttribute('aria-label', `${words}: ${name}`)
      const said = document.createElement('span')
      said.role = 'status'
      button.addEventListener('click', () => {
        copy(reference)
          .then(() => {
            said.textContent = copied
            setTimeout(() => (said.textContent = ''), 3000)
          })
          .catch(() => {
            select(reference)
          })
      })
      // In the term: a list of descriptions may hold nothing else.
      term.append(said, button)
    }
  }
}
