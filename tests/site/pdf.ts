import { spawnSync } from 'node:child_process'
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A heading of the outline of a PDF: what readers show as bookmarks. */
export interface Bookmark {
  title: string
  /** Headings above it: 0 for the title of the document. */
  level: number
  /** The page that it leads to, from 1. */
  page: number
}

export interface Pdf {
  /** The text of each page, a line a line: what stands in the margin boxes of the page as well. */
  pages: string[]
  /** Width and height of the first page, in points. */
  size: [width: number, height: number]
  title: string
  language: string
  /** Whether a screen reader finds headings, lists and tables in it. */
  tagged: boolean
  outline: Bookmark[]
}

type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>

/** Reads a PDF back. @throws when it is not one */
export async function readPdf(file: Uint8Array): Promise<Pdf> {
  // The reader takes the bytes for itself: a caller may still need them.
  const loading = getDocument({ data: new Uint8Array(file), verbosity: VerbosityLevel.ERRORS })
  const pdf = await loading.promise
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  const read: Pdf = {
    pages: await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => textOf(pdf, index + 1))),
    size: [width, height],
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    outline: await flat(pdf, (await pdf.getOutline()) as Outline | null),
  }
  await loading.destroy()
  return read
}

async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/** The bookmarks of an outline and of all that is below them, in reading order. */
async function flat(pdf: PDFDocumentProxy, outline: Outline | null, level = 0): Promise<Bookmark[]> {
  const found: Bookmark[] = []
  for (const { title, dest, items } of outline ?? []) {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const page = target ? (await pdf.getPageIndex(target[0] as never)) + 1 : 0
    found.push({ title, level, page }, ...(await flat(pdf, items as Outline, level + 1)))
  }
  return found
}

/** The text of a PDF as one line, so that what a line or a page breaks can be looked for. */
export const runningText = ({ pages }: Pick<Pdf, 'pages'>): string => pages.join(' ').replace(/\s+/g, ' ')

/** Words without white space and the points between them, so that they are found wherever a line was broken. */
export const squeezed = (words: string): string => words.replace(/[\s·]+/g, '')

/** Fonts of a PDF that are not in it, from poppler's `pdffonts`. @throws when that cannot read it */
export function fontsLeftOut(file: string): string[] {
  const { status, stdout, stderr } = spawnSync('pdffonts', [file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`pdffonts ${file}: ${stderr}`)
  // Columns: name, type, encoding, embedded, subset, unicode, object. A name has no spaces, a type may.
  const rows = stdout.split('\n').slice(2).filter(Boolean)
  return rows.flatMap((row) => (/\s+(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(row)?.[1] === 'yes' ? [] : [row]))
}
