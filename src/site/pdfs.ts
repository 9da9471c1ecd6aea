import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixedCopy, pdfsDir } from './settings.ts'

/** A PDF that was made of a page of the site. */
export interface PdfFile {
  /** The address of the page, without base path. */
  of: string
  /** Its name in the folder of PDFs. */
  file: string
  /** The size of its paper: "A4". */
  format: string
  pages: number
  bytes: number
}

/** The list of them, in their folder. */
export const pdfList = 'pdfs.json'

/** Where the site has them. */
export const pdfFolder = '/pdf/'

let known: PdfFile[] | undefined

/** Every PDF that this build of the site carries; none unless they were made, and none in a fixed copy. */
export function allPdfs(): PdfFile[] {
  if (pdfsDir === undefined || fixedCopy) return []
  known ??= JSON.parse(readFileSync(join(pdfsDir, pdfList), 'utf8')) as PdfFile[]
  return known
}

/** The PDFs of a page, by its address. */
export const pdfsOf = (address: string): PdfFile[] => allPdfs().filter(({ of }) => of === address)
