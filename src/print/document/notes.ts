/** The notes of all chapters, each once, numbered in the order of its first mark. */
export interface MergedNotes {
  /** The number of a note of a page. */
  numberOf(note: Element): number
  /** The notes in order, as items of a list. */
  items(): Element[]
}

/** The id of a note in the document. */
export const noteId = (number: number): string => `note-${number}`

/** A note without what makes it a card of its page. Two of the same fact, or of the same place in a source, are equal. */
function bare(note: Element, document: Document): Element {
  const item = document.createElement('li')
  item.append(
    ...[...note.children]
      .filter(({ localName }) => localName !== 'button')
      .map((each) => document.importNode(each, true)),
  )
  return item
}

/** Collects notes for `document`. */
export function mergeNotes(document: Document): MergedNotes {
  const numbers = new Map<string, number>()
  const items: Element[] = []
  return {
    numberOf(note) {
      const item = bare(note, document)
      // The links to its evidence are part of what tells it from another of the same words.
      const key = item.innerHTML
      const known = numbers.get(key)
      if (known !== undefined) return known
      items.push(item)
      item.id = noteId(items.length)
      numbers.set(key, items.length)
      return items.length
    },
    items: () => items,
  }
}

/** Gives the marks in a copy of parts of a page the numbers that their notes have in the document. */
export function renumberMarks(copy: Element, page: Document, notes: MergedNotes): void {
  for (const link of copy.querySelectorAll('.mark a[href^="#note-"]')) {
    const note = page.getElementById((link.getAttribute('href') ?? '').slice(1))
    if (!note) throw new Error(`A mark leads to "${link.getAttribute('href')}", which its page does not have.`)
    const number = notes.numberOf(note)
    link.setAttribute('href', `#${noteId(number)}`)
    link.textContent = `${number}`
  }
}
