import timeline from './timeline.css?inline'

/** The styles of parts that few pages have, by the component that needs them. */
const styles = { Timeline: timeline }

/** What a page needs beside the styles of all pages, for the components that its MDX names; mostly nothing. */
export const partStyles = (body: string): string =>
  Object.entries(styles)
    .filter(([name]) => new RegExp(`<${name}\\b`).test(body))
    .map(([, css]) => css)
    .join('')
