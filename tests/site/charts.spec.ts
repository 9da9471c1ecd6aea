import { readFileSync } from 'node:fs'
import { addressOf, expect, onSite, test } from './test.ts'
import { allEmbeds, fileAt } from './dist.ts'
import { fileName, open, places } from './figures.ts'

for (const [name, address] of places) {
  test(`${name} is read by keyboard alone: arrows, Home, End, Enter for the evidence, Escape to leave`, async ({
    page,
  }) => {
    const { figure, drawing } = await open(page, name, address)
    const readout = figure.locator('.readout')
    const hint = (await readout.textContent()) ?? ''
    await drawing.focus()
    await page.keyboard.press('Home')
    await expect(readout).not.toHaveText(hint)
    const first = (await readout.textContent()) ?? ''
    expect(first.trim()).toMatch(/[.!?”)]\s+\S.*$/)
    await expect(drawing.locator('.current')).not.toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(readout).not.toHaveText(first)
    await page.keyboard.press('End')
    await expect(readout).not.toHaveText(first)
    if (name !== 'timeline') {
      await page.keyboard.press('Enter')
      const dialog = page.locator('.part-dialog')
      await expect(dialog).toBeVisible()
      expect(((await dialog.textContent()) ?? '').length).toBeGreaterThan(80)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(drawing).toBeFocused()
    }
    await page.keyboard.press('Escape')
    await expect(readout).toHaveText(hint)
    await expect(drawing).not.toBeFocused()
  })

  test(`${name} is read by touch, and its evidence is a link of the size of a finger`, async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } })
    const page = onSite(await context.newPage())
    const { figure, drawing } = await open(page, name, address)
    const mark = drawing.locator('[data-row]').nth(1)
    await mark.scrollIntoViewIfNeeded()
    await mark.tap({ force: true })
    const link = figure.locator('.readout a')
    await expect(link).toBeVisible()
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    await context.close()
  })

  test(`${name} keeps letters of a size to read at every width, without sideways scroll`, async ({ page }) => {
    const { figure } = await open(page, name, address)
    for (const width of [1280, 900, 768, 480, 430, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const sizes = () =>
        figure.locator('svg[tabindex="0"]:visible').evaluate((svg: SVGSVGElement) => {
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
          const letters = [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize))
          return { least: Math.min(...letters) * scale, scale }
        })
      await expect.poll(async () => (await sizes()).least, `${width} px`).toBeGreaterThan(10.9)
      expect((await sizes()).scale).toBeLessThan(1.31)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  test(`${name} loads nothing more than its script before it is touched, on a phone or a desk`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const loaded: string[] = []
      page.on('request', (request) => loaded.push(addressOf(new URL(request.url()).pathname)))
      await open(page, name, address)
      await page.waitForTimeout(200)
      expect(loaded.filter((path) => path.includes('redraw') || path.startsWith('/figures/'))).toEqual([])
      page.removeAllListeners('request')
    }
  })

  test(`${name} does not push the page about when it comes alive`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) (window as unknown as { shifted: number }).shifted += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.setViewportSize({ width: 820, height: 1100 })
    await open(page, name, address)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.02)
  })

  test(`${name} downloads as SVG, PNG, CSV and JSON, and stands alone to be embedded`, async ({ page }) => {
    await page.goto(address)
    const ways = page.locator(`#figure-${name} .figure-ways a[download]`)
    const links = await ways.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.map((link) => link.split('.').at(-1))).toEqual(['csv', 'json', 'svg', 'png'])
    for (const link of links) expect(fileAt(link), link).toBeDefined()
    const png = readFileSync(fileAt(links[3] ?? '') ?? '')
    expect(png.readUInt32BE(16)).toBeGreaterThan(1600)
    await page.goto(`/embed/${fileName(name)}/`)
    await expect(page.locator(`#figure-${fileName(name)}`)).toBeVisible()
    await expect(page.getByRole('link', { name: /^From 615/ })).toBeVisible()
    await expect(page.getByRole('banner')).toHaveCount(0)
  })
}

test('a figure alone repeats no id, styles nothing in place, and each of its links leads somewhere', () => {
  const embeds = allEmbeds()
  expect(embeds.length).toBeGreaterThan(40)
  for (const { address, ids, styled, links, html } of embeds) {
    expect(new Set(ids).size, address).toBe(ids.length)
    expect(styled, address).toBe(0)
    expect(links.filter((link) => link.startsWith('/') && !fileAt(link))).toEqual([])
    expect(html, address).toContain('<script type="module"')
    expect(html, address).toContain('noindex')
  }
})

test('an SVG file says what it shows, where it comes from and under which licence, without any style of the page', async ({
  page,
}) => {
  for (const [name] of places) {
    const svg = readFileSync(fileAt(`/figures/${fileName(name)}.svg`) ?? '', 'utf8')
    const foreign = /var\(|@layer|@media|:is\(|href=/.exec(svg)
    expect(foreign, name).toBeNull()
    for (const part of ['Sources: ', 'Creative Commons', 'https://']) expect(svg.includes(part), part).toBe(true)
    // Drawn alone, every shape has a paint of its own: nothing falls back to black by accident.
    await page.goto(`/figures/${fileName(name)}.svg`)
    const title = await page.evaluate(() => document.querySelector('title')?.textContent)
    expect(title?.length).toBeGreaterThan(20)
    const clipped = await page.evaluate(() => {
      const [, , width = 0] = (document.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number)
      return [...document.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > width + 1 || text.getBoundingClientRect().left < -1)
        .map((text) => text.textContent)
    })
    expect(clipped).toEqual([])
  }
})

test('figures of a page are numbered through', async ({ page }) => {
  await page.goto('/places/')
  await expect(page.locator('.figure-number')).toHaveText(['Figure 1', 'Figure 2'])
})

test('in forced colours marks keep their shapes and their outlines', async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: 'active' })
  const page = onSite(await context.newPage())
  for (const [name, address] of places) {
    const { drawing } = await open(page, name, address)
    const unseen = await drawing.evaluate((svg) => {
      const ground = getComputedStyle(document.body).backgroundColor
      const painted = (shape: Element) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(shape)
        return (fill !== 'none' && fill !== ground) || (stroke !== 'none' && stroke !== ground && strokeWidth !== '0px')
      }
      return [...svg.querySelectorAll('[data-row]')]
        .filter((mark) => ![mark, ...mark.querySelectorAll('*')].some(painted))
        .map((mark) => mark.getAttribute('data-row'))
    })
    expect(unseen, name).toEqual([])
  }
  await context.close()
})

test('with reduced motion nothing moves by itself', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = onSite(await context.newPage())
  for (const [name, address] of places) {
    const { figure } = await open(page, name, address)
    const moving = await figure.evaluate((element) =>
      [element, ...element.querySelectorAll('*')].flatMap((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each)
        return transitionDuration === '0s' && animationName === 'none' ? [] : [each.tagName]
      }),
    )
    expect(moving, name).toEqual([])
  }
  await context.close()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [name, address] of places) {
    test(`${name} is complete: drawing, words, downloads and table, and no control that would do nothing`, async ({
      page,
    }) => {
      await page.goto(address)
      const figure = page.locator(`#figure-${name}`)
      await expect(figure.locator('svg.wide')).toBeVisible()
      await expect(figure.locator('svg.wide [data-row]').nth(1)).toBeAttached()
      await expect(figure.locator('.controls, .readout').locator('visible=true')).toHaveCount(0)
      await expect(figure.locator('.figure-ways a[download]')).toHaveCount(4)
      await page.setViewportSize({ width: 360, height: 780 })
      await expect(figure.locator('svg.narrow')).toBeVisible()
      await expect(figure.locator('svg.wide')).toBeHidden()
    })
  }

  test('the crossings are drawn from the same states that their table and their pages tell', async ({ page }) => {
    await page.goto('/places/')
    const figure = page.locator('#figure-crossings')
    const rows = figure.locator('tbody tr')
    const states = await rows.count()
    expect(states).toBeGreaterThan(20)
    await expect(figure.locator('svg.wide rect')).toHaveCount(states)
    await expect(figure.locator('svg.narrow rect')).toHaveCount(states)
    const alQaim = rows.filter({ has: page.getByRole('link', { name: 'Al-Qaim crossing', includeHidden: true }) })
    const told = await alQaim.evaluateAll((all) => all.map((row) => row.textContent?.replace(/\s+/g, ' ').trim()))
    await page.goto('/places/al-qaim-crossing/')
    await expect(page.locator('.states li')).toHaveCount(told.length)
    await expect(page.locator('.states li').first()).toContainText('Open 14 June 2025')
    expect(told[0]).toContain('14 June 2025')
    await page.locator('.states a').first().click()
    await expect(page).toHaveURL(/\/facts\/al-qaim-reopened-2025\/$/)
  })
})

test('on a phone each cell of a wide table is read with the heading of its column', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/context/elsewhere/')
  const row = page.locator('.many tbody tr', { hasText: 'Saudi Arabia' }).first()
  const box = await row.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(360)
  const heading = await row
    .locator('td')
    .nth(1)
    .evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(heading).toContain('Length')
})

test.describe('as the browser sets its words', () => {
  for (const [name] of places) {
    test(`${name} has none that meet or are cut off, on phone, tablet and desk`, async ({ page }) => {
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`/embed/${fileName(name)}/`)
        const drawing = page.locator('.figure svg[tabindex="0"]:visible').first()
        await expect(drawing).toBeVisible()
        await page.waitForTimeout(100)
        const troubles = await drawing.evaluate((svg: SVGSVGElement) => {
          const frame = svg.getBoundingClientRect()
          const lines = [...svg.querySelectorAll<SVGTextElement>('text')]
            .filter((text) => !text.getAttribute('transform')?.includes('rotate'))
            .flatMap((text) => {
              const spans = [...text.querySelectorAll('tspan')].filter(
                (span) => span.hasAttribute('x') || span.hasAttribute('dy'),
              )
              return spans.length > 1 || (spans.length === 1 && text.querySelectorAll('tspan').length > 1)
                ? [...text.querySelectorAll('tspan')]
                : [text]
            })
            .map((line) => ({ words: line.textContent, box: line.getBoundingClientRect(), of: line.closest('text') }))
          const outside = lines
            .filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2)
            .map(({ words }) => `${words} is cut off`)
          const met = lines.flatMap((a, index) =>
            lines
              .slice(index + 1)
              .filter(
                (b) =>
                  a.of !== b.of &&
                  a.box.left < b.box.right - 1 &&
                  b.box.left < a.box.right - 1 &&
                  // Letters do not fill the height of their line.
                  a.box.top + 3 < b.box.bottom - 3 &&
                  b.box.top + 3 < a.box.bottom - 3,
              )
              .map((b) => `${a.words} meets ${b.words}`),
          )
          return [...outside, ...met]
        })
        expect(troubles, `${width} px`).toEqual([])
      }
    })
  }
})
