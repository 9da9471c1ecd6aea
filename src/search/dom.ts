import { byScript, isArabic } from '../i18n/script.ts'

type Attributes = Record<string, string | boolean | undefined>

/**
 * Makes an element.
 * @param attributes those that are undefined or false are left out
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value)
  element.append(...children)
  return element
}

/** Words that are heard and not seen. */
export const heard = (words: string): HTMLSpanElement => make('span', { class: 'heard' }, words)

/** Words of which those in Arabic letters say their language. */
export const worded = (text: string): (Node | string)[] =>
  byScript(text).map((piece, index) => (index % 2 === 1 ? make('bdi', { lang: 'ar' }, piece) : piece))

/** A name in the script that it is written in. */
export function named(name: string): HTMLElement {
  return make('bdi', { lang: isArabic(name) ? 'ar' : undefined }, name)
}

/** A button that does something in the page. */
export function button(attributes: Attributes, act: () => void, ...children: (Node | string)[]): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', act)
  return made
}

/** Adds styles to the page. */
export function addStyles(text: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets.push(sheet)
}
