import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Where the links of a PDF lead. */
export interface Destinations {
  /** How many pages it has. */
  count: number
  /** The page of each id that a link leads to, from 1. */
  pages: Map<string, number>
  /** Ids that links lead to and that are on no page. */
  lost: string[]
}

/** The browser names a destination as an address would: "t%C3%BCrkiye". */
const idOf = (name: string): string => decodeURIComponent(name)

/** The ids that the links on a page of a PDF lead to. */
async function linkedFrom(pdf: PDFDocumentProxy, page: number): Promise<string[]> {
  const annotations = (await (await pdf.getPage(page)).getAnnotations()) as { dest?: unknown }[]
  return annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [idOf(dest)] : []))
}

/** Reads where the links of a PDF lead: the browser writes a destination for each id that a link leads to. */
export async function destinationsIn(file: Uint8Array): Promise<Destinations> {
  // The reader takes the bytes for itself: a caller may still need them.
  const loading = getDocument({ data: new Uint8Array(file), verbosity: VerbosityLevel.ERRORS })
  const pdf = await loading.promise
  const pages = new Map<string, number>()
  const known = (await pdf.getDestinations()) as Record<string, { num: number; gen: number }[]>
  for (const [name, [ref]] of Object.entries(known)) if (ref) pages.set(idOf(name), (await pdf.getPageIndex(ref)) + 1)
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const linked = new Set((await Promise.all(numbers.map((page) => linkedFrom(pdf, page)))).flat())
  const read = { count: pdf.numPages, pages, lost: [...linked].filter((id) => !pages.has(id)) }
  await loading.destroy()
  return read
}
