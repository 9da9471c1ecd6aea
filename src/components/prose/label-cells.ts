import render from 'dom-serializer'
import { DomUtils, parseDocument } from 'htmlparser2'

/** From how many columns on a table no longer fits a phone. */
export const manyColumns = 4

/** A table whose cells say which column they belong to. */
export interface Labelled {
  html: string
  columns: number
}

/**
 * Gives each cell in the rows of a table the heading of its column as `data-label`, so that a narrow screen can set
 * rows as blocks. The first cell of a row names the row and has none. A table of fewer columns than `from` is kept as
 * it is: it fits.
 * @param html the inside of a table with a head
 */
export function labelCells(html: string, from: number): Labelled {
  const table = parseDocument(html)
  const tags = (name: string, within: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
    DomUtils.getElementsByTagName(name, within)
  const heads = tags('th', table).map((head) => DomUtils.textContent(head).trim())
  if (heads.length < from) return { html, columns: heads.length }
  for (const row of tags('tr', table)) {
    for (const [index, cell] of tags('td', row.children).entries())
      if (index > 0 && heads[index]) cell.attribs['data-label'] = heads[index]
  }
  return { html: render(table, { encodeEntities: 'utf8' }), columns: heads.length }
}
