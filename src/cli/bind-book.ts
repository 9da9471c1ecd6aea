import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { en } from '../i18n/en.ts'
import type { References } from '../print/document/bibliography.ts'
import { bind } from '../print/book/bind.ts'
import { escaped } from '../site/xml.ts'

const read = (path: string): Document => parseHTML(readFileSync(path, 'utf8')).document

/** Binds the pages of a built site into its book, which until then is a shell. Throws when that cannot be done. */
export function bindBook(folder: string): void {
  const path = join(folder, 'book/index.html')
  const shell = read(path)
  bind(shell, {
    references: JSON.parse(readFileSync(join(folder, 'print/references.json'), 'utf8')) as References,
    page: (address) => read(join(folder, address, 'index.html')),
    figureNamed: en.chart.figure,
  })
  // Words of a title are written as they are: what HTML would read in them has to be escaped before.
  shell.title = escaped(shell.title)
  writeFileSync(path, shell.toString())
}
