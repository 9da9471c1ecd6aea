import { en } from '../i18n/en.ts'

/** Words as a string of CSS, safe inside a `<style>` too. */
export function cssString(words: string): string {
  // A line of its own would end the string, and "</style" the styles.
  const escaped = words
    .replace(/["\\]/g, '\\$&')
    .replace(/[\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}

export interface SheetWords {
  site: string
  title: string
  edition: string
  address: string
}

/**
 * The styles that write into the margins of each sheet what it is a sheet of: pages cannot take it from the text, for
 * browsers have no `string-set`. How it looks is in `styles/print/sheet.css`.
 */
export function sheetStyles({ site, title, edition, address }: SheetWords): string {
  const boxes = { 'top-left': site, 'top-right': title, 'bottom-left': `${en.page.edition(edition)} · ${address}` }
  return `@page{${Object.entries(boxes)
    .map(([box, words]) => `@${box}{content:${cssString(words)}}`)
    .join('')}}`
}
