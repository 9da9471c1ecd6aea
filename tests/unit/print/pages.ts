import { parseHTML } from 'linkedom'
import { assemble, type Assembled } from '../../../src/print/document/assemble.ts'
import type { References } from '../../../src/print/document/bibliography.ts'
import type { Chosen } from '../../../src/print/document/chapter.ts'

/** A document of its own, empty unless something is given. */
export const documentOf = (html = '<!doctype html><html><head></head><body></body></html>'): Document =>
  parseHTML(html).document

export const mark = (number: number, words = 'a figure') =>
  `<label class="mark">${words}<span><button popovertarget="note-${number}">${number}</button><a href="#note-${number}">${number}</a></span></label>`

/** The note of a fact, as the site builds it, with its source and the place in that. */
export const factNote = (fact: string, source: string, at = '') =>
  `<button>Close</button><p><b>${fact}</b></p><p class="from"><a href="/sources/${source}/">${source}</a>${at}</p>` +
  `<p class="ways"><a href="/facts/${fact}/">Fact</a></p>`

export const figure = (name: string, number: number) =>
  `<figure class="figure" id="figure-${name}" aria-labelledby="figure-${name}-title">` +
  `<figcaption class="figure-title" id="figure-${name}-title"><span class="figure-number">Figure ${number}</span> All about ${name}</figcaption>` +
  `<${name}-chart><div class="controls"><select></select></div><svg class="wide"></svg><svg class="narrow"></svg></${name}-chart></figure>`

export const head = (id: string, words: string) =>
  `<div class="head"><h2 id="${id}">${words}</h2><a class="cite" href="cite/#${id}">Cite</a></div>`

/** A page as the site builds it: only what the assembler goes by. */
export function pageOf(address: string, title: string, body: string, notes: readonly string[] = []): Document {
  const items = notes.map((note, index) => `<li id="note-${index + 1}" popover>${note}</li>`).join('')
  return documentOf(
    `<!doctype html><html><head><link rel="canonical" href="https://site.example${address}"></head><body><main>` +
      `<article class="article"><nav class="trail"></nav><h1>${title}</h1>${body}<p class="meta">Text of today</p>` +
      `<section><h2 id="notes-and-sources">Notes</h2><ol class="notes">${items}</ol></section></article></main></body></html>`,
  )
}

export const references: References = {
  sources: {
    zeitung: 'Zeitung. (2024). <i>Wall</i>. https://zeitung.example/1.',
    agency: 'Agency. (2025). <i>Trench</i>. https://agency.example/%D8%AC%D8%AF%D8%A7%D8%B1%20a',
    office: 'Office. (2023). <i>Length</i>. https://office.example/100%25%C3',
  },
  behind: { 'figure-progress': ['office', 'zeitung'] },
}

export const assembled = (
  chosen: readonly Chosen[],
  given: { references: References | undefined } = { references },
): Assembled =>
  assemble(chosen, {
    document: documentOf(),
    base: '/',
    ...given,
    figureNamed: (number) => `Figure ${number}`,
  })
