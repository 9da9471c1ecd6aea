/** The heading of a section that an element of a chapter begins or is. */
export const headingOf = (element: Element): Element | null =>
  element.matches('.level-2') ? element : element.querySelector(':scope > .level-2')
