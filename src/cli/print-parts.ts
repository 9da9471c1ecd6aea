import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import type { References } from '../print/document/bibliography.ts'
import { heightsOf, measurePage } from '../print/set/measure.ts'
import { basePath } from '../site/settings.ts'
import { keptStep } from './kept-steps.ts'

const parsed = (html: string): Document => parseHTML(html).document

/** Measures what the tree of a built site offers to print, for the lengths that readers are told. */
export function measureParts(folder: string): void {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const tree = parsed(read('print/index.html'))
  const links = [...tree.querySelectorAll('.print-tree .page > a')].map((link) => link.getAttribute('href') ?? '')
  const listed = read('print/references.json')
  const references = JSON.parse(listed) as References
  const kept = keptStep<ReturnType<typeof measurePage>>('parts')
  const pages = links.map((link) => {
    const address = `/${link.slice(basePath.length)}`
    const html = read(join(address, 'index.html'))
    const measure = () => measurePage({ address, page: parsed(html) }, references, basePath)
    return { id: address.slice(1, -1) || 'index', parts: kept.of(address + listed + html, measure) }
  })
  writeFileSync(join(folder, 'print/parts.json'), JSON.stringify(heightsOf(pages)))
}
