import render from 'dom-serializer'
import { DomUtils, parseDocument } from 'htmlparser2'

/** From how many columns on a table of prose no longer fits a phone. */
export const manyColumns = 3

/** A table whose cells say which column they belong to. */
export interface Labelled {
  html: string
  columns: number
}

/** What each part of a table is. Said in so many words, because some browsers forget it once rows are set as blocks. */
const roles: Record<string, string> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
}

const tags = (name: string, within: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
  DomUtils.getElementsByTagName(name, within)

function giveRoles(table: ReturnType<typeof parseDocument>): void {
  for (const [name, role] of Object.entries(roles))
    for (const part of tags(name, table)) part.attribs['role'] = part.attribs['scope'] === 'row' ? 'rowheader' : role
}

/**
 * Gives each cell in the rows of a table the heading of its column as `data-label`, so that a narrow screen can set
 * rows as blocks, and each part its role. The first cell of a row names the row and has no label. A table of fewer
 * columns than `from` is kept as it is: it fits.
 * @param html the inside of a table with a head
 */
export function labelCells(html: string, from: number): Labelled {
  const table = parseDocument(html)
  const labels = tags('thead', table)
    .flatMap((head) => tags('th', head.children))
    .map((head) => DomUtils.textContent(head).trim())
  if (labels.length < from) return { html, columns: labels.length }
  giveRoles(table)
  const isCell = (name: string) => name === 'th' || name === 'td'
  for (const row of tags('tr', table)) {
    for (const [index, cell] of DomUtils.getElementsByTagName(isCell, row.children).entries())
      if (index > 0 && cell.name === 'td' && labels[index]) cell.attribs['data-label'] = labels[index]
  }
  return { html: render(table, { encodeEntities: 'utf8' }), columns: labels.length }
}
