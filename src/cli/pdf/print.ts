import type { Page } from 'playwright'

/** The sizes of paper that the book is printed on. */
export const formats = ['A4', 'Letter'] as const
export type Format = (typeof formats)[number]

export interface Pdf {
  file: Uint8Array
  /** How many pages it has. */
  pages: number
}

/** Prints a page that a browser shows, with an outline and with tags for screen readers. */
export const printed = (page: Page, format: Format): Promise<Uint8Array> =>
  page.pdf({ format, tagged: true, outline: true })
