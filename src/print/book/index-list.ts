import { en } from '../../i18n/en.ts'
import { isArabic } from '../../i18n/script.ts'
import type { Entry } from '../document/figures.ts'
import type { BookName } from './book-names.ts'
import { mentionId, type Mention } from './find-mentions.ts'
import { isAbout, type IndexEntry, type Letter, type NameEntry } from './name-index.ts'

/** What an index needs to know of the document that it is of. */
interface Indexed {
  document: Document
  /** The number of each chapter. */
  numbers: ReadonlyMap<string, string>
  /** The id of the anchor of each mention. */
  anchors: ReadonlyMap<Mention, string>
}

/** The id of a name in the index. */
const nameId = (of: number) => `name-${of + 1}`

/** What stands in brackets after a headword: who a person is, and spellings, the Arabic ones marked as such. */
function bracketed({ gloss, others }: BookName, document: Document): (Element | string)[] {
  const parts = [...others, ...(gloss ? [gloss] : [])].map((other) => {
    const element = document.createElement(isArabic(other) ? 'bdi' : 'span')
    if (isArabic(other)) element.setAttribute('lang', 'ar')
    element.textContent = other
    return element
  })
  if (parts.length === 0) return []
  const row = document.createElement('span')
  row.className = 'spellings'
  row.append('(', ...parts.flatMap((part, index) => (index > 0 ? [', ', part] : [part])), ')')
  return [' ', row]
}

/** Where a name is mentioned: the number of each chapter, leading to the first mention in each of its sections. */
function locators({ name, mentions }: NameEntry, { document, numbers, anchors }: Indexed): Element {
  const row = document.createElement('span')
  row.className = 'locators'
  mentions.forEach((mention, index) => {
    const link = document.createElement('a')
    link.setAttribute('href', `#${anchors.get(mention) ?? ''}`)
    link.textContent = numbers.get(mention.chapter) ?? ''
    const about = isAbout(name, mention)
    if (about) link.className = 'about'
    // On a screen one way into a chapter is enough; on paper each section may be on a page of its own.
    if (mentions[index - 1]?.chapter === mention.chapter) link.classList.add('again')
    row.append(...(index > 0 ? [' '] : []), link)
  })
  return row
}

function entryElement(entry: IndexEntry, indexed: Indexed): Element {
  const { document } = indexed
  const item = document.createElement('li')
  const headword = document.createElement('span')
  headword.className = 'headword'
  headword.textContent = entry.filed
  item.append(headword)
  if ('see' in entry) {
    const [word, link] = [document.createElement('i'), document.createElement('a')]
    word.textContent = en.book.see
    link.setAttribute('href', `#${nameId(entry.see)}`)
    link.textContent = entry.headword
    item.className = 'see'
    item.append(', ', word, ' ', link)
    return item
  }
  item.id = nameId(entry.of)
  item.append(...bracketed(entry.name, document), ' ', locators(entry, indexed))
  return item
}

/**
 * The elements of an index: under each letter the names filed there.
 * @param mentions in the order in which they were given anchors
 */
export function indexElements(
  letters: readonly Letter[],
  mentions: readonly Mention[],
  contents: readonly Entry[],
  document: Document,
): Element[] {
  const numbers = new Map(contents.map(({ id, number }) => [id, number]))
  const anchors = new Map(mentions.map((mention, index) => [mention, mentionId(index)]))
  return letters.map(({ letter, entries }) => {
    const section = document.createElement('section')
    const heading = document.createElement('h3')
    const list = document.createElement('ul')
    heading.textContent = letter
    list.append(...entries.map((entry) => entryElement(entry, { document, numbers, anchors })))
    section.append(heading, list)
    return section
  })
}
