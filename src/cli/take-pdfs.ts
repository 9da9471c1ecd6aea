import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { allPdfs, pdfFolder } from '../site/pdfs.ts'
import { pdfsDir } from '../site/settings.ts'

/** Puts the PDFs that were made into a built site, whose pages lead to them. */
export function takePdfs(site: string): void {
  const files = allPdfs()
  if (!pdfsDir || files.length === 0) return
  const folder = join(site, pdfFolder)
  mkdirSync(folder)
  for (const { file } of files) cpSync(join(pdfsDir, file), join(folder, file))
}
