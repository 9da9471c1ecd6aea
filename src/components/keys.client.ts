import { onPlainClick } from './plain-click.ts'

const link = document.querySelector<HTMLAnchorElement>('a.search')

/** Loads a part of the search. They stand beside its page, and no page loads one before it is asked for. */
const load = (part: string) => import(/* @vite-ignore */ link?.href + part)

// A fixed copy has no search: its link leads out, to the living site.
onPlainClick('a.search:not([rel])', async () => {
  await load('view.js')
  window.openSearch?.()
})

/** The keys that lead to search. The one that is a sign does not while the reader types or has turned it off. */
addEventListener('keydown', (event) => {
  const { key, altKey, target } = event
  const chord = event.ctrlKey || event.metaKey
  const isAsked = chord
    ? key === 'k'
    : key === '/' &&
      !(target as Element).closest('input,textarea,select,[contenteditable]') &&
      localStorage.getItem('slash') !== 'off'
  if (!isAsked || altKey) return
  event.preventDefault()
  link?.click()
})

if (location.search.includes('mark=')) void load('marks.js')

/** An open card would lie on every sheet and its note be missing from the list. */
addEventListener('beforeprint', () => {
  document.querySelector<HTMLElement>('.notes > :popover-open')?.hidePopover()
})
