import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { british } from './british.ts'
import chicagoAuthorDate from './styles/chicago-author-date.csl?raw'
import chicagoNotes from './styles/chicago-fullnote-bibliography.csl?raw'
import mla from './styles/modern-language-association.csl?raw'
import shortFootnote from './styles/short-footnote.csl?raw'

/** APA, Harvard and Vancouver come with the library; these are beside this file, with their notices (see LICENSE). */
const own = { 'chicago-author-date': chicagoAuthorDate, 'chicago-notes': chicagoNotes, mla, short: shortFootnote }

/** The engines of citeproc, one a style and language, and the styles known to them. */
export const engines = plugins.config.get('@csl')
for (const [name, xml] of Object.entries(own)) engines.styles.add(name, xml)
engines.locales.add('en-GB', british(engines.locales.get('en-US')))

/**
 * The ways in which each part can be cited, in the order in which they are offered. Each speaks the English of the
 * manual that it follows: quotation marks and dates are part of a style.
 */
export const styles = [
  { id: 'apa', csl: 'apa', as: 'entry', locale: 'en-US' },
  { id: 'chicago-note', csl: 'chicago-notes', as: 'note', locale: 'en-US' },
  { id: 'chicago-bibliography', csl: 'chicago-notes', as: 'entry', locale: 'en-US' },
  { id: 'chicago-author-date', csl: 'chicago-author-date', as: 'entry', locale: 'en-US' },
  { id: 'mla', csl: 'mla', as: 'entry', locale: 'en-US' },
  { id: 'harvard', csl: 'harvard1', as: 'entry', locale: 'en-GB' },
  { id: 'vancouver', csl: 'vancouver', as: 'entry', locale: 'en-US' },
  { id: 'short', csl: 'short', as: 'note', locale: 'en-GB' },
] as const

export type Style = (typeof styles)[number]
export type StyleId = Style['id']

/** All that formatting depends on beside the item, as text: what was kept from other styles is formatted anew. */
export const stylesText = JSON.stringify([
  styles,
  styles.map(({ csl, locale }) => [engines.styles.get(csl), engines.locales.get(locale)]),
])
