import { assemble } from '../document/assemble.ts'
import type { References } from '../document/bibliography.ts'
import type { BookName } from './book-names.ts'
import type { Chosen } from '../document/chapter.ts'
import type { Entry } from '../document/figures.ts'
import { anchorMentions, findMentions } from './find-mentions.ts'
import { indexElements } from './index-list.ts'
import { listOf } from '../document/lists.ts'
import { mentionsOf } from './mentions.ts'
import { indexOf, tellingMentions } from './name-index.ts'
import { pageRules, runsOf } from '../document/page-rules.ts'

/** What the shell of the book knows and the binder needs: `src/pages/book/index.astro` writes it, as JSON. */
export interface Binding {
  /** The path that the site is under, with its slash. */
  base: string
  order: Pick<Chosen, 'address' | 'depth'>[]
  /** The names that the index looks for. */
  names: BookName[]
  /** What stands at the head and foot of each page. */
  site: string
  edition: string
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

/** The parts of the shell beside the chapters, as entries of the contents. */
const partsWith = (shell: Document, selector: string): Entry[] =>
  [...shell.querySelectorAll(selector)].map(({ id, firstElementChild }) => ({
    id,
    number: '',
    words: firstElementChild?.textContent.trim() ?? '',
    depth: 1,
  }))

/** Binds the built pages into the shell of the book. Throws when a page lacks what its marks or links lead to. */
export function bind(shell: Document, { references, page, figureNamed }: Built): void {
  const data = part(shell, '#binding')
  const { base, order, names, site, edition } = JSON.parse(data.textContent) as Binding
  data.remove()
  part(shell, '.unbound').remove()
  const chosen = order.map(({ address, depth }) => ({ address, depth, page: page(address) }))
  const bound = assemble(chosen, { document: shell, base, references, figureNamed })
  part(shell, '.bound-chapters').append(...bound.chapters)
  part(shell, '.bound-notes > ol').append(...bound.notes)
  part(shell, '.bound-bibliography > ul').append(...bound.bibliography)
  const search = mentionsOf(names.map(({ name, others }) => [name, ...others]))
  const mentions = tellingMentions(names, findMentions(bound.chapters, search))
  anchorMentions(mentions)
  part(shell, '.bound-index').append(...indexElements(indexOf(names, mentions), mentions, bound.contents, shell))
  const [before, after] = [partsWith(shell, '.bound > nav'), partsWith(shell, '.bound > section')]
  const contents = [...before.slice(1), ...bound.contents, ...after]
  part(shell, '.bound-contents').append(listOf(contents, shell))
  part(shell, '.bound-figures').append(listOf(bound.figures, shell))
  const style = shell.createElement('style')
  // The list of figures follows the contents on their last page.
  const front = before.map((entry, index) => ({ ...entry, depth: index === 0 ? (1 as const) : (2 as const) }))
  style.textContent = pageRules(site, edition, runsOf([...front, ...bound.contents, ...after]))
  shell.head.append(style)
}
