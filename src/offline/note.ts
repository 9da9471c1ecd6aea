import { keptNote } from '../i18n/en.offline-note.ts'
import { day } from './check.ts'
import type { Checked } from './kept.ts'

/** After how long without word from the site a kept page says so. */
const long = 14 * day

/** What a kept page must say of itself to be honest, or undefined when it is as new as can be known. */
export function noteOn({ newer, answered }: Checked, now: number): string | undefined {
  if (newer) return keptNote.newer
  return now - answered > long ? keptNote.unchecked(new Date(answered)) : undefined
}

const style = 'padding-block:.6rem;border-block-end:3px solid var(--ochre);font:var(--small)/1.5 var(--sans)'

/** Puts a note at the top of the main part of a page, with the way to what is kept. The words are our own: nothing to escape. */
export function withNote(html: string, words: string, base: string): string {
  const note = `<p class="kept-note" role="note" style="${style}">${words} <a href="${base}offline/">${keptNote.way}</a></p>`
  return html.replace(/<main\b[^>]*>/, (main) => main + note)
}
