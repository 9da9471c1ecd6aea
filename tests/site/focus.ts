import { expect, type Locator, type Page } from './test.ts'

/**
 * What is wrong with the place of the focus, for each make of element that a key can reach: an outline that is thin or
 * pale, or something that lies over it. Runs in the browser, after a key was pressed: browsers show the focus only then.
 */
export async function focusFaults(page: Page, part = 'body'): Promise<{ faults: string[]; stops: number }> {
  await page.keyboard.press('Tab')
  return page.evaluate((within) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!canvas) throw new Error('no canvas')
    const lights = new Map<string, number>()
    const light = (colour: string): number => {
      const known = lights.get(colour)
      if (known !== undefined) return known
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
        .map((each) => each / 255)
        .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      const found = 0.2126 * r + 0.7152 * g + 0.0722 * b
      lights.set(colour, found)
      return found
    }
    const contrast = (a: string, b: string) => {
      const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x)
      return (high + 0.05) / (low + 0.05)
    }
    const clear = (colour: string) => /^(transparent|.*, 0\))$/.test(colour)
    const ground = (element: Element | null): string => {
      for (let each = element; each; each = each.parentElement)
        if (!clear(getComputedStyle(each).backgroundColor)) return getComputedStyle(each).backgroundColor
      return 'white'
    }
    const outlined = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    }
    const faultOf = (element: HTMLElement | SVGElement): string | undefined => {
      // A mark shows it around the figure that it belongs to.
      const shown = [element, element.closest('.mark')].find((each) => each && outlined(each))
      if (!shown) return 'no outline'
      if (contrast(getComputedStyle(shown).outlineColor, ground(shown.parentElement)) < 3) return 'a pale outline'
      // The first line of a link that runs over two.
      const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
      if (!box) return undefined
      // Of what is larger than the window a part must be seen.
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)]
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
      if (right <= left || bottom <= top) return 'out of the window'
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const over = document.elementFromPoint(x, y)
      const label = element.closest('label')
      return over && (element.contains(over) || over.contains(element) || label?.contains(over))
        ? undefined
        : `under <${over?.localName} class="${over?.getAttribute('class')}">`
    }
    const all = document.querySelectorAll<HTMLElement | SVGElement>(
      `${within} :is(a[href], button, input, select, summary, textarea, [tabindex="0"])`,
    )
    const reached = [...all].filter(
      (each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    )
    // Of those made alike the first, the last and one between: to move the focus takes time where there are hundreds.
    const made = (each: Element | null) => `${each?.localName} ${each?.className}`
    const alike = Map.groupBy(reached, (each) => `${made(each.parentElement)} ${made(each)}`)
    const stops = [...alike.values()].flatMap((each) => [
      ...new Set([each[0], each[Math.floor(each.length / 2)], each.at(-1)].filter((one) => one !== undefined)),
    ])
    const faults = stops.flatMap((each) => {
      each.focus()
      if (document.activeElement !== each) return []
      const fault = faultOf(each)
      return fault ? [`${fault}: ${each.outerHTML.slice(0, 120)}`] : []
    })
    return { faults, stops: stops.length }
  }, part)
}

/** Goes to a control, sees that its place shows, and presses a key there. */
export async function press(control: Locator, key: string): Promise<void> {
  await control.focus()
  await expect(control).toBeFocused()
  await control.press(key)
}
