/** Rows as columns of text: words to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const figure = head.map((_, column) => rows.every((row) => /^[\d.,×–]*$/.test(row[column] ?? '')))
  const cell = (words: string, column: number) =>
    figure[column] ? words.padStart(widths[column] ?? 0) : words.padEnd(widths[column] ?? 0)
  return all.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}

const inEnglish = (digits: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** A figure for a table: one decimal below a hundred, none above. */
export const rounded = (figure: number): string => inEnglish(Math.abs(figure) < 100 ? 1 : 0).format(figure)

/** How many times as much: "1.04×". */
export const times = (ratio: number): string => `${inEnglish(2).format(ratio)}×`
