import type { Entry } from './figures.ts'

/** Where the number of a page comes to stand, for those who print the document with numbers. */
const pageNumber = '<span class="page-number"></span>'

/** A link to a part of a document, in the lists before it. */
function linkTo({ id, number, words, depth }: Entry, document: Document): Element {
  const item = document.createElement('li')
  item.className = `depth-${depth}`
  item.innerHTML = `<a><span class="entry-number"></span> <span class="entry-words"></span>${pageNumber}</a>`
  const link = item.querySelector('a')
  const [numbered, named] = item.querySelectorAll('span')
  link?.setAttribute('href', `#${id}`)
  if (numbered) numbered.textContent = number
  if (named) named.textContent = words
  if (!number) numbered?.remove()
  return item
}

/** Contents or figures as a list of links. */
export function listOf(entries: readonly Entry[], document: Document): Element {
  const list = document.createElement('ol')
  list.append(...entries.map((entry) => linkTo(entry, document)))
  return list
}
