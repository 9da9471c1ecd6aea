import { chooseWords as words } from '../../i18n/en.print-choose.ts'
import type { Choice, PageOutline } from './choice.ts'
import { opening } from '../document/opening.ts'

/** A box with its words; that of a part, which is chosen by itself, brings its name and value for the address. */
function box(title: string, value?: string): HTMLLabelElement {
  const [label, input] = [document.createElement('label'), document.createElement('input')]
  input.type = 'checkbox'
  if (value) Object.assign(input, { name: 'p', value })
  label.append(input, title)
  return label
}

/** Where the length of a page comes to stand. */
const room = () => Object.assign(document.createElement('span'), { className: 'length' })

const textOf = (element: Element | null) => element?.textContent.trim() ?? ''

/** Makes boxes of the parts of a page, and of the page itself, which keeps its link. */
function fitPage(page: HTMLElement, base: string): PageOutline {
  const link = page.querySelector('a') as HTMLAnchorElement
  const title = textOf(link)
  const id = link.pathname.slice(base.length, -1) || 'index'
  const parts = [...page.querySelectorAll<HTMLAnchorElement>(':scope > details a')].map((part) => {
    const name = part.hash.slice(1).replace(/^print-/, '') || opening
    part.replaceWith(box(textOf(part), `${id}:${name}`))
    return name
  })
  page.dataset['id'] = id
  link.before(box(title), room())
  link.textContent = words.read
  link.setAttribute('aria-label', words.readPage(title))
  return { id, depth: page.matches('.branch .page:not(:first-child)') ? 2 : 1, parts }
}

/** Makes boxes of the links of the tree, and returns what can be chosen. */
export function fitTree(tree: Element, base: string): PageOutline[] {
  for (const name of tree.querySelectorAll('.branch > b')) name.replaceWith(box(words.branch(textOf(name))), room())
  return [...tree.querySelectorAll<HTMLElement>('.page')].map((page) => fitPage(page, base))
}

const leaves = (within: Element) => [...within.querySelectorAll<HTMLInputElement>('input[name]')]

/** Brings the boxes of pages and branches into line with those of their parts. */
function settle(tree: Element): void {
  for (const item of tree.querySelectorAll('.page, .branch')) {
    const boxes = leaves(item)
    const ticked = boxes.filter(({ checked }) => checked).length
    const own = item.querySelector('input') as HTMLInputElement
    own.checked = ticked === boxes.length
    own.indeterminate = ticked > 0 && !own.checked
  }
}

/** Ticks or clears all that is below a box, and settles the boxes above it. */
export function passOn(changed: HTMLInputElement, tree: Element): void {
  if (!changed.name) for (const leaf of leaves(changed.closest('li') ?? tree)) leaf.checked = changed.checked
  settle(tree)
}

/** Ticks what is chosen and nothing else. */
export function tickChosen(tree: Element, choice: Choice): void {
  for (const leaf of leaves(tree)) {
    const [id = '', part = ''] = leaf.value.split(':')
    leaf.checked = choice.get(id)?.has(part) ?? false
  }
  settle(tree)
}

/** What is ticked. */
export function chosenIn(tree: Element): Choice {
  const choice = new Map<string, Set<string>>()
  for (const { value } of leaves(tree).filter(({ checked }) => checked)) {
    const [id = '', part = ''] = value.split(':')
    choice.set(id, (choice.get(id) ?? new Set()).add(part))
  }
  return choice
}
