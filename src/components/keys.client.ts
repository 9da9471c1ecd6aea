/** The key that leads to search, unless the reader turned it off or is typing. */
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input,textarea,select,[contenteditable]')
  const chord = event.ctrlKey || event.metaKey || event.altKey
  if (event.key !== '/' || chord || typing || localStorage.getItem('slash') === 'off') return
  event.preventDefault()
  const box = document.querySelector<HTMLElement>('input[type=search]')
  if (box) box.focus()
  else document.querySelector<HTMLElement>('a.search')?.click()
})

/** An open card would lie on every sheet and its note be missing from the list. */
addEventListener('beforeprint', () => {
  document.querySelector<HTMLElement>('.notes > :popover-open')?.hidePopover()
})
