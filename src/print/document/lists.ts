import type { Entry } from './figures.ts'

/** A link to a part of a document, in the lists before it. */
function linkTo({ id, number, words, depth }: Entry, document: Document): Element {
  const span = (name: string, text: string) => {
    const made = document.createElement('span')
    made.className = name
    made.textContent = text
    return made
  }
  const link = document.createElement('a')
  link.setAttribute('href', `#${id}`)
  // Where the number of a page comes to stand, for those who print the document with numbers.
  const pageNumber = span('page-number', '')
  link.append(...(number ? [span('entry-number', number)] : []), ' ', span('entry-words', words), pageNumber)
  const item = document.createElement('li')
  item.className = `depth-${depth}`
  item.append(link)
  return item
}

/** Contents or figures as a list of links. */
export function listOf(entries: readonly Entry[], document: Document): Element {
  const list = document.createElement('ol')
  list.append(...entries.map((entry) => linkTo(entry, document)))
  return list
}
