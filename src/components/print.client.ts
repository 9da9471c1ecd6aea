import { onPlainClick } from './plain-click.ts'

// A section is shown by itself, as it prints, and the reader sees that before the dialog covers it.
onPlainClick('.print', ({ hash }) => {
  location.hash = hash
  setTimeout(print)
})

// The way back leads to where the section stands in the page.
onPlainClick('.only-section a', () => {
  location.hash = location.hash.replace('print-', '')
})
