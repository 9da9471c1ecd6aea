import { expect, test } from './test.ts'
import { kinds } from './dist.ts'
import { focusFaults } from './focus.ts'

/** What moves on a page, or would when it changes. Runs in the browser. */
function moving(): string[] {
  const elements = [...document.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, animationName } = getComputedStyle(each)
    return animationName !== 'none' || /[1-9]/.test(transitionDuration)
  })
  return [...elements.map(({ outerHTML }) => outerHTML.slice(0, 120)), ...document.getAnimations().map(({ id }) => id)]
}

for (const address of kinds)
  test(`${address} shows where the focus is and lays nothing over it, with 400 % zoom, wide and in forced colours, and moves nothing for who wants less motion`, async ({
    page,
  }) => {
    for (const [width, height, forcedColors] of [
      [320, 256, 'none'],
      [1280, 720, 'none'],
      [1280, 720, 'active'],
    ] as const) {
      // Outlines are one rule for all pages: in forced colours every third kind tells of it.
      if (forcedColors === 'active' && kinds.indexOf(address) % 3 !== 0) continue
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
      if (forcedColors === 'none') await page.goto(address)
      const { faults, stops } = await focusFaults(page)
      expect(faults, `${width} px, forced colours ${forcedColors}`).toEqual([])
      expect(stops).toBeGreaterThan(5)
    }
    expect(await page.evaluate(moving)).toEqual([])
  })

test('a Tab goes through a whole page in the order of its text, and out of it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/places/rabia-crossing/')
  const places: number[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() =>
      [...document.querySelectorAll('*')].indexOf(document.activeElement as Element),
    )
    // The body, or the first stop again: the browser has gone round.
    if (place <= (places[0] ?? 0) && places.length > 0) break
    places.push(place)
    expect(places.length).toBeLessThan(500)
  }
  expect(places.length).toBeGreaterThan(40)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
