import { stringify } from 'csv-stringify/sync'
import type { Row } from './tables.ts'

/**
 * Rows as CSV with a header line and a byte-order mark, so that spreadsheets read the Arabic.
 * Cells that a spreadsheet would run as a formula are escaped.
 */
export function toCsv(rows: Row[]): string {
  return stringify(rows, { header: true, bom: true, escape_formulas: true, cast: { boolean: String } })
}
