/** What works only on a screen: it has no place in a document. */
const controls =
  '.cite, .print, .readout, .controls, .figure-ways, .ways, .strip, svg.narrow, button, script, style, link, output'

/** Attributes by which an element refers to the ids of others. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']

function rename(element: Element, to: string): Element {
  const renamed = element.ownerDocument.createElement(to)
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** Makes headings `by` levels lower: those of a page stand under the title of its chapter. */
function lowerHeadings(root: Element, by: number): void {
  for (const heading of root.querySelectorAll('h2, h3, h4')) {
    const level = Number(heading.localName.slice(1))
    rename(heading, `h${Math.min(6, level + by)}`).classList.add(`level-${level}`)
  }
}

function prefixIds(root: Element, idIn: (id: string) => string): void {
  for (const element of root.querySelectorAll('[id]')) element.id = idIn(element.id)
  for (const name of references)
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)
      element.setAttribute(name, ids.map(idIn).join(' '))
    }
}

/**
 * Makes a copy of parts of a page fit to stand beside others on paper: without controls, with unique ids, with what
 * is folded on the screen open, and with its headings lower.
 */
export function clean(root: Element, lower: number, idIn: (id: string) => string): void {
  for (const element of root.querySelectorAll(controls)) element.remove()
  for (const details of root.querySelectorAll('details')) details.setAttribute('open', '')
  for (const scroll of root.querySelectorAll('.scroll'))
    for (const name of ['tabindex', 'role', 'aria-label']) scroll.removeAttribute(name)
  // Their scripts are not there, and without them they are hidden controls around a drawing.
  for (const chart of root.querySelectorAll('*')) if (chart.localName.endsWith('-chart')) rename(chart, 'div')
  for (const label of root.querySelectorAll('label.mark')) rename(label, 'span')
  // As landmarks they would all bear the same few names: in a document of many pages headings tell them apart.
  for (const section of root.querySelectorAll('section')) section.removeAttribute('aria-labelledby')
  for (const aside of root.querySelectorAll('aside')) rename(aside, 'div').removeAttribute('aria-labelledby')
  prefixIds(root, idIn)
  lowerHeadings(root, lower)
}
