import { keep, kept } from '../kept.ts'

const form = document.querySelector<HTMLFormElement>('.search-view form')

/** Brings the page to life. Without a query that waits until the reader comes to the field. */
const load = () => import(/* @vite-ignore */ form?.action + 'view.js')
if (location.search) void load()
else form?.addEventListener('focusin', load, { once: true })

/** Switches for what is on unless the reader turned it off. Kept on their device alone. */
for (const box of document.querySelectorAll<HTMLInputElement>('input[data-key]')) {
  const key = box.dataset['key'] ?? ''
  box.checked = kept(key) !== 'off'
  box.addEventListener('change', () => {
    keep(key, box.checked ? undefined : 'off')
  })
}
