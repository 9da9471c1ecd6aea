import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { expect, test } from './test.ts'
import { parse } from 'yaml'
import { compareFiled } from '../../src/print/book/filing.ts'
import { readDist, singlePages } from './dist.ts'

// Ids and links of the book are asked for in `pages.spec.ts`, with those of every page.
const documentAt = (address: string) => parseHTML(readDist(`.${address}index.html`)).document
const book = documentAt('/book/')
const all = (selector: string, root: Document | Element = book) => [...root.querySelectorAll(selector)]
const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim()
const textOf = (element: Element | null | undefined) => plain(element?.textContent ?? '')
const idOf = (link: Element) => decodeURIComponent((link.getAttribute('href') ?? '').slice(1))
const byId = new Map(all('[id]').map((element) => [element.id, element]))
const addressOf = (chapter: Element) =>
  new URL(chapter.querySelector('.chapter-address a')?.getAttribute('href') ?? '').pathname
const chapters = all('.chapter')

test('the book has every page of prose and the glossary once, the sections in the order of the masthead', () => {
  const prose = singlePages().flatMap(({ address, html }) =>
    html.includes('<article class="article">') ? [address] : [],
  )
  expect(prose.length).toBeGreaterThan(80)
  const bound = chapters.map(addressOf)
  expect(bound.toSorted()).toEqual([...prose, '/glossary/'].toSorted())
  const sections = all('.masthead nav a').map((link) => link.getAttribute('href'))
  expect(all('.chapter.depth-1').map(addressOf)).toEqual(['/', ...sections, '/about/', '/glossary/'])
  // A page below a section stands behind it.
  const first = (address: string) => address.split('/')[1]
  bound.forEach((address, index) => {
    const before = bound.slice(0, index).findLast((each) => each.split('/').length === 3)
    if (address.split('/').length > 3) expect(first(before ?? ''), address).toBe(first(address))
  })
})

test('contents and figures name every chapter, section and figure in order', () => {
  const entries = all('.bound-contents a').map((link) => [idOf(link), textOf(link.querySelector('.entry-words'))])
  const titles = all('.chapter-title').map((title) => [title.parentElement?.id, textOf(title.lastElementChild)])
  expect(entries.filter(([id = '']) => byId.get(id)?.matches('.chapter'))).toEqual(titles)
  const sections = all('.chapter .head > .level-2').map((heading) => [heading.id, textOf(heading)])
  expect(sections.length).toBeGreaterThan(300)
  expect(entries.filter(([id = '']) => byId.get(id)?.matches('.head > .level-2'))).toEqual(sections)
  const figures = all('figure.figure').map(({ id }, index) => [id, `${index + 1}`])
  expect(all('.bound-figures a').map((link) => [idOf(link), textOf(link.querySelector('.entry-number'))])).toEqual(
    figures,
  )
})

test('each mark has the number of the note that it has on its page', () => {
  const notes = all('.bound-notes > .notes > li')
  expect(notes.map(({ id }) => id)).toEqual(notes.map((_, index) => `note-${index + 1}`))
  const worded = (note: Element | null | undefined) =>
    [...(note?.children ?? [])]
      .filter((each) => !each.matches('button, .ways, svg'))
      .map(textOf)
      .join(' ')
  const wordsOf = new Map(notes.map((note) => [note.id, worded(note)]))
  let marks = 0
  for (const chapter of chapters) {
    const page = documentAt(addressOf(chapter))
    const there = all('.article .mark a[href^="#note-"], .ledger-page .mark a[href^="#note-"]', page).map((link) =>
      worded(page.getElementById(idOf(link))),
    )
    const here = all('.mark a[href^="#note-"]', chapter).map((link) => {
      expect(link.textContent).toBe(idOf(link).replace('note-', ''))
      return wordsOf.get(idOf(link)) ?? ''
    })
    expect(here.toSorted(), chapter.id).toEqual(there.toSorted())
    marks += here.length
  }
  expect(marks).toBeGreaterThan(1000)
  // The numbers come in the order in which a reader meets them.
  const met = [...new Set(all('.chapter .mark a[href^="#note-"]').map((link) => Number(link.textContent)))]
  expect(met.length).toBe(notes.length)
})

test('the list of sources has each source once, in the order of the alphabet, and all that notes name', () => {
  const items = all('.bound-bibliography li')
  const ids = items.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(500)
  expect(new Set(ids).size).toBe(ids.length)
  const order = new Intl.Collator('en', { ignorePunctuation: true })
  const texts = items.map(({ textContent }) => textContent)
  expect(texts).toEqual(texts.toSorted(order.compare))
  const outside = all('.bound-notes a, .chapter a').filter((link) =>
    /\/sources\/[^/]+\/$/.test(link.getAttribute('href') ?? ''),
  )
  expect(outside.map((link) => link.getAttribute('href'))).toEqual([])
})

/** The words of each section of the chapters, by the ids of all that stands in it. */
function sectionsById(): Map<string, string> {
  const found = new Map<string, string>()
  for (const chapter of chapters) {
    const sections: Element[][] = [[]]
    for (const child of chapter.children) {
      if (child.matches('.level-2, :has(> .level-2)')) sections.push([])
      sections.at(-1)?.push(child)
    }
    for (const section of sections) {
      const words = section.map(textOf).join(' ').toLowerCase()
      for (const { id } of section.flatMap((part) => [part, ...all('[id]', part)])) found.set(id, words)
    }
  }
  return found
}

test('the index is in order, and each of its links leads to a section that has the name', () => {
  const filed = all('.bound-index li .headword').map(textOf)
  expect(filed.length).toBeGreaterThan(250)
  expect(filed).toEqual(filed.toSorted(compareFiled))
  const sections = sectionsById()
  const astray = all('.bound-index li[id]').flatMap((item) => {
    const headword = textOf(item.querySelector('.headword'))
    const names = [headword.split(', ').toReversed().join(' '), ...all('.spellings > *', item).map(textOf)]
    const links = all('.locators a', item)
    expect(links.length, headword).toBeGreaterThan(0)
    return links.flatMap((link) => {
      const words = sections.get(idOf(link)) ?? ''
      return names.some((name) => words.includes(name.toLowerCase())) ? [] : [`${headword}: ${idOf(link)}`]
    })
  })
  expect(astray).toEqual([])
})

test('the index shows every spelling of the terms that the glossary has for it', () => {
  const glossary = parse(readFileSync('content/glossary.yaml', 'utf8')) as Record<
    string,
    { term: string; ar?: string; aliases?: string[]; indexed?: boolean }
  >
  const shown = new Set(
    all('.bound-index .headword, .bound-index .spellings > *').map((each) => textOf(each).toLowerCase()),
  )
  const missing = Object.values(glossary)
    .filter(({ indexed }) => indexed !== false)
    .flatMap(({ term, ar, aliases = [] }) => [term, ...(ar ? [ar] : []), ...aliases])
    .filter((name) => !shown.has(plain(name).toLowerCase()))
  expect(missing).toEqual([])
})

test('search engines are spared the copy', () => {
  expect(book.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})
