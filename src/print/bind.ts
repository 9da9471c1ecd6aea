import { assemble } from './assemble.ts'
import type { References } from './bibliography.ts'
import type { Chosen } from './chapter.ts'
import { listOf } from './lists.ts'
import { pageRules, runsOf } from './page-rules.ts'

/** What the shell of the book knows and the binder needs: `src/pages/book/index.astro` writes it, as JSON. */
export interface Binding {
  /** The path that the site is under, with its slash. */
  base: string
  order: Pick<Chosen, 'address' | 'depth'>[]
}

export interface Built {
  references: References
  /** The built page at an address without base path. */
  page(address: string): Document
  figureNamed: (number: number) => string
}

/** What is in the shell under a selector. Throws when it is not there: then shell and binder do not fit. */
function part(shell: Document, selector: string): Element {
  const found = shell.querySelector(selector)
  if (!found) throw new Error(`The shell of the book has no ${selector}.`)
  return found
}

/** Binds the built pages into the shell of the book. Throws when a page lacks what its marks or links lead to. */
export function bind(shell: Document, { references, page, figureNamed }: Built): void {
  const data = part(shell, '#binding')
  const { base, order } = JSON.parse(data.textContent) as Binding
  data.remove()
  part(shell, '.unbound').remove()
  const chosen = order.map(({ address, depth }) => ({ address, depth, page: page(address) }))
  const bound = assemble(chosen, { document: shell, base, references, figureNamed })
  part(shell, '.bound-contents').append(listOf(bound.contents, shell))
  part(shell, '.bound-figures').append(listOf(bound.figures, shell))
  part(shell, '.bound-chapters').append(...bound.chapters)
  part(shell, '.bound-notes > ol').append(...bound.notes)
  part(shell, '.bound-bibliography > ul').append(...bound.bibliography)
  const style = shell.createElement('style')
  style.textContent = pageRules(runsOf(bound.contents))
  shell.head.append(style)
}
