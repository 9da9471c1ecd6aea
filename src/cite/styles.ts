import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import chicagoAuthorDate from './styles/chicago-author-date.csl?raw'
import chicagoNotes from './styles/chicago-fullnote-bibliography.csl?raw'
import mla from './styles/modern-language-association.csl?raw'
import shortFootnote from './styles/short-footnote.csl?raw'

/** APA, Harvard and Vancouver come with the library; these are beside this file, with their notices (see LICENSE). */
const own = { 'chicago-author-date': chicagoAuthorDate, 'chicago-notes': chicagoNotes, mla, short: shortFootnote }

/** The engines of citeproc, one a style and language, and the styles known to them. */
export const engines = plugins.config.get('@csl')
for (const [name, xml] of Object.entries(own)) engines.styles.add(name, xml)

/** The ways in which each part can be cited, in the order in which they are offered. */
export const styles = [
  { id: 'apa', csl: 'apa', as: 'entry' },
  { id: 'chicago-note', csl: 'chicago-notes', as: 'note' },
  { id: 'chicago-bibliography', csl: 'chicago-notes', as: 'entry' },
  { id: 'chicago-author-date', csl: 'chicago-author-date', as: 'entry' },
  { id: 'mla', csl: 'mla', as: 'entry' },
  { id: 'harvard', csl: 'harvard1', as: 'entry' },
  { id: 'vancouver', csl: 'vancouver', as: 'entry' },
  { id: 'short', csl: 'short', as: 'note' },
] as const

export type Style = (typeof styles)[number]
export type StyleId = Style['id']

/** All that formatting depends on beside the item, as text: what was kept from other styles is formatted anew. */
export const stylesText = JSON.stringify([styles, styles.map(({ csl }) => engines.styles.get(csl))])
