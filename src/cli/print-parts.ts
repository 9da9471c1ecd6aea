import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import type { References } from '../print/document/bibliography.ts'
import { measure } from '../print/set/measure.ts'
import { basePath } from '../site/settings.ts'

const read = (path: string): Document => parseHTML(readFileSync(path, 'utf8')).document

/** Measures what the tree of a built site offers to print, for the lengths that readers are told. */
export function measureParts(folder: string): void {
  const tree = read(join(folder, 'print/index.html'))
  const links = [...tree.querySelectorAll('.print-tree .page > a')].map((link) => link.getAttribute('href') ?? '')
  const built = links.map((link) => {
    const address = `/${link.slice(basePath.length)}`
    return { id: address.slice(1, -1) || 'index', address, page: read(join(folder, address, 'index.html')) }
  })
  const references = JSON.parse(readFileSync(join(folder, 'print/references.json'), 'utf8')) as References
  writeFileSync(join(folder, 'print/parts.json'), JSON.stringify(measure(built, references, tree, basePath)))
}
