import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { bind, type Binding } from '../../../src/print/book/bind.ts'

const documentOf = (html: string) => parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document

const binding: Binding = {
  base: '/',
  order: [
    { address: '/places/', depth: 1 },
    { address: '/places/homs/', depth: 2 },
  ],
  names: [{ headword: 'Homs', name: 'Homs', others: ['Hims', 'حمص'], about: '/places/homs/' }],
  site: '615 km',
  edition: 'Edition 1',
}

const shell = () =>
  documentOf(`<div class="bound"><p class="unbound">Not bound yet.</p>
    <nav class="bound-contents" id="contents"><h2>Contents</h2></nav>
    <nav class="bound-figures" id="figures"><h2>Figures</h2></nav>
    <div class="bound-chapters"></div>
    <section class="bound-notes" id="notes"><h2>Notes</h2><ol class="notes"></ol></section>
    <section class="bound-bibliography" id="sources"><h2>Sources</h2><ul></ul></section>
    <section class="bound-index" id="names"><h2>Index</h2></section></div>
    <script type="application/json" id="binding">${JSON.stringify(binding)}</script>`)

const pageOf = (address: string, body: string) => {
  const page = documentOf(`<article class="article">${body}
    <section><h2 id="notes-and-sources">Notes</h2><ol class="notes"><li id="note-1" popover><button>Close</button>
    <p><a href="/sources/un/">A report</a></p></li></ol></section></article>`)
  const link = page.createElement('link')
  link.setAttribute('rel', 'canonical')
  link.setAttribute('href', `https://example.org${address}`)
  page.head.append(link)
  return page
}

const mark = '<span class="mark"><span>12<button>1</button><a href="#note-1">1</a></span></span>'
const pages: Record<string, string> = {
  '/places/': `<h1>Places</h1><div class="answer"><p>Homs is one${mark}.</p></div>`,
  '/places/homs/': `<h1>Homs</h1><div class="answer"><p>Once Hims.</p></div>
    <div class="head"><h2 id="who">Who</h2></div><p>Those of Homs${mark}.</p>
    <figure class="figure" id="figure-map"><figcaption class="figure-title"><span class="figure-number">Figure 1</span> A map</figcaption></figure>`,
}

function bound(): Document {
  const book = shell()
  bind(book, {
    references: { sources: { un: 'UN. (2020). <i>A report</i>. https://un.example/1' }, behind: {} },
    page: (address) => pageOf(address, pages[address] ?? ''),
    figureNamed: (number) => `Figure ${number}`,
  })
  return book
}

const texts = (book: Document, selector: string) =>
  [...book.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

test('the book has its contents, every chapter once, one note for a fact that two pages cite, and its source', () => {
  const book = bound()
  expect(texts(book, '.bound-contents li')).toEqual([
    ...['Figures', '1 Places', '1.1 Homs', 'Who'],
    ...['Notes', 'Sources', 'Index'],
  ])
  expect(texts(book, '.bound-figures li')).toEqual(['1 A map'])
  expect(texts(book, '.chapter-title')).toEqual(['1 Places', '1.1 Homs'])
  expect(texts(book, '.mark a')).toEqual(['1', '1'])
  expect(texts(book, '.bound-notes li')).toEqual(['A report'])
  expect(texts(book, '.bound-bibliography li')).toEqual(['UN. (2020). A report. https://un.example/1'])
  expect(book.querySelector('.chapter-address a')?.getAttribute('href')).toBe('https://example.org/places/')
})

test('the index leads to the first mention in each section, in bold to the chapter about it', () => {
  const book = bound()
  expect(texts(book, '.bound-index li')).toEqual(['Homs (Hims, حمص) 1 1.1 1.1'])
  const links = [...book.querySelectorAll('.locators a')]
  expect(links.map(({ className }) => className)).toEqual(['', 'about', 'about again'])
  expect(links.map((link) => book.querySelector(link.getAttribute('href') ?? '')?.closest('.chapter')?.id)).toEqual([
    'places',
    'places-homs',
    'places-homs',
  ])
  expect(book.querySelector('.spellings bdi')?.getAttribute('lang')).toBe('ar')
})

test('nothing of the shell is left, and each chapter of the first row has the head of its pages', () => {
  const book = bound()
  expect(book.querySelector('.unbound, #binding')).toBeNull()
  const rules = book.head.querySelector('style')?.textContent
  expect(rules).toContain('[id="places"],[id="places-homs"]{page:')
  expect(rules).toContain('content:"1\u2002Places"')
  expect(rules).toContain('content:"Edition 1"')
})

test('a page without its place in the shell is an error that names it', () => {
  const book = shell()
  book.querySelector('.bound-index')?.remove()
  const page = (address: string) => pageOf(address, pages[address] ?? '')
  const references = { sources: { un: 'UN.' }, behind: {} }
  expect(() => {
    bind(book, { references, page, figureNamed: String })
  }).toThrow('.bound-index')
})
