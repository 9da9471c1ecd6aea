import styles from './term.css?inline'

let styled = false

function addStyles(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
  styled = true
}

/** The card: a button that closes it, the term, what it means, and the way to its place in the glossary. */
function cardOf(section: Element, term: string, { close = '', more = '' }: DOMStringMap, address: string): HTMLElement {
  const card = document.createElement('div')
  card.className = 'term-card'
  card.popover = 'auto'
  card.role = 'dialog'
  card.ariaLabel = term
  const button = document.createElement('button')
  button.type = 'button'
  button.autofocus = true
  button.textContent = close
  button.addEventListener('click', () => {
    card.hidePopover()
  })
  const title = document.createElement('b')
  title.textContent = term
  const meaning = [...section.querySelectorAll(':scope > .arabic-name, :scope > p:not([class])')]
  const way = document.createElement('p')
  const glossary = document.createElement('a')
  glossary.href = address
  glossary.textContent = more
  way.append(glossary)
  card.append(button, title, ...meaning.map((part) => document.importNode(part, true)), way)
  return card
}

/**
 * Explains a term in a card beside it. Escape, its button or a press elsewhere closes the card and gives the focus back.
 * @param page the glossary
 * @param link leads to the term there; it is followed where the glossary does not have the term
 */
export function showTerm(page: DocumentFragment, link: HTMLAnchorElement): void {
  const heading = page.getElementById(link.hash.slice(1))
  const section = heading?.closest('section')
  if (!heading || !section) {
    location.href = link.href
    return
  }
  if (!styled) addStyles()
  const words = page.querySelector<HTMLElement>('.fetched')?.dataset ?? {}
  const card = cardOf(section, heading.textContent.trim(), words, link.href)
  card.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') card.remove()
  })
  document.body.append(card)
  // Says what the term means to those who hear the page, with the button that has the focus now.
  const meaning = card.querySelector('p:not([class])')
  if (meaning) card.ariaDescribedByElements = [meaning]
  link.focus()
  card.showPopover({ source: link })
}
