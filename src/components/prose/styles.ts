import code from '../../styles/code.css?inline'
import entries from '../../styles/entries.css?inline'
import record from '../../styles/record.css?inline'
import strip from '../../styles/strip.css?inline'
import table from '../../styles/table.css?inline'
import { manyColumns } from '../../prose/label-cells.ts'
import timeline from './timeline.css?inline'

const component = (...names: string[]) => new RegExp(`<(${names.join('|')})\\b`)

/** The styles of parts that few pages have, by what in MDX needs them. */
const styles: [css: string, needed: RegExp][] = [
  [record, component('AtAGlance', 'LicenceText', 'SourceCensus', 'StandingRules')],
  [strip, component('AtAGlance')],
  [code, /`/],
  [entries, component('EntryList')],
  [table, new RegExp(`^\\|([^|\\n]+\\|){${manyColumns}}`, 'm')],
  [timeline, component('Timeline')],
]

/** What a page that holds every part needs. */
export const allPartStyles = styles.map(([css]) => css).join('')

/**
 * What a page needs beside the styles of all pages, for the components in its MDX; mostly nothing.
 * @param card true for a page with the card of an entry
 */
export const partStyles = (body: string, card: boolean): string =>
  styles
    .filter(([css, needed]) => (card && css === record) || needed.test(body))
    .map(([css]) => css)
    .join('')
