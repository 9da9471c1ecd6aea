import record from '../../styles/record.css?inline'
import timeline from './timeline.css?inline'

/** The styles of parts that few pages have, by the components that need them. */
const styles: [css: string, components: string[]][] = [
  [record, ['AtAGlance', 'LicenceText', 'SourceCensus', 'StandingRules']],
  [timeline, ['Timeline']],
]

/** What a page that holds every part needs. */
export const allPartStyles = styles.map(([css]) => css).join('')

/**
 * What a page needs beside the styles of all pages, for the components that its MDX names; mostly nothing.
 * @param card true for a page with the card of an entry
 */
export const partStyles = (body: string, card: boolean): string =>
  styles
    .filter(([css, names]) => (card && css === record) || names.some((name) => new RegExp(`<${name}\\b`).test(body)))
    .map(([css]) => css)
    .join('')
