import { existsSync, readdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { rulesApart, safetyRules } from '../../src/cli/safety-rules.ts'
import { allEmbeds, allPages, dist, kinds } from './dist.ts'
import { open, places } from './figures.ts'
import { Host } from './host.ts'
import { keep } from './kept.ts'
import { breachesIn, otherSite, watchPolicy } from './policy.ts'
import { box, counted, hits } from './search.ts'

/** The headers that a host sends with a file which keeps to the rules. */
function headersOf(path: string): Record<string, string> {
  const fits = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule)
  return Object.fromEntries(safetyRules().flatMap(({ path: rule, headers }) => (fits(rule) ? headers : [])))
}

/** A host of the built site that sends the headers, for one test. */
async function hosted(run: (host: Host) => Promise<void>): Promise<void> {
  const host = new Host(dist)
  host.headersOf = headersOf
  await host.start()
  try {
    await run(host)
  } finally {
    await host.stop()
  }
}

test('every page has a policy at its head, and nothing in it that the policy refuses', () => {
  const pages = [...allPages(), ...allEmbeds()]
  expect(pages.length).toBeGreaterThan(2000)
  const wrong = pages.flatMap(({ address, html }) => breachesIn(html).map((what) => `${address}: ${what}`))
  expect(wrong).toEqual([])
})

test('what a policy refuses is found in a page', () => {
  const sound = allPages().find(({ address }) => address === '/about/privacy/')?.html ?? ''
  const spoilt = (from: string | RegExp, to: string) => breachesIn(sound.replace(from, to))
  expect(spoilt(/<meta http-equiv[^>]*>/, '')).toContain('no policy at its head')
  expect(spoilt('</head>', '<script>evil()</script></head>')).toEqual(['script without hash'])
  expect(spoilt('</style>', 'p{}</style>')).toEqual(['styles without hash'])
  expect(spoilt('<main', '<main onclick="evil()" style="color:red"')).toEqual(['has onclick', 'has style'])
  expect(spoilt('<main', '<a href=" javascript:evil()">x</a><main')).toEqual([' javascript:evil()'])
  expect(spoilt("default-src 'self'", "default-src 'self' 'unsafe-inline'").join()).toContain('too much is allowed')
})

test('no page of any kind asks its browser for what its policy refuses', async ({ page }) => {
  await hosted(async (host) => {
    const refused = await watchPolicy(page)
    const embeds = allEmbeds().map(({ address }) => address)
    for (const address of [...kinds, '/book/', ...embeds.slice(0, 8)]) await page.goto(host.address + address.slice(1))
    expect(refused).toEqual([])
  })
})

/** Presses what shows more over a page. */
async function opensCards(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('strategy/trench/'))
  await page.locator('.answer .mark').first().click()
  await expect(page.locator('.notes > :popover-open')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Cite this page' }).click()
  await expect(page.locator('dialog[open]')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.article a[href*="/glossary/#"]').first().click()
  await expect(page.locator('.term-card')).toBeVisible()
}

async function searches(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('strategy/'))
  await page.keyboard.press('/')
  await box(page).fill('trench')
  await counted(page, 'trench')
  await hits(page).first().click()
  await page.goto(at('search/?q=wall'))
  await counted(page, 'wall')
}

async function movesInCharts(page: Page, at: (path: string) => string): Promise<void> {
  for (const [name, address] of places) {
    const { figure, drawing } = await open(page, name, at(address.slice(1)))
    await drawing.focus()
    await page.keyboard.press('ArrowRight')
    const control = figure.locator('button:visible:not([aria-disabled=true]), input:visible').first()
    if ((await control.count()) > 0) await control.press('Enter')
    await drawing.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const dialog = page.locator('dialog[open], .article [aria-current=true]').first()
    await expect(dialog, `the evidence of ${name}`).toBeVisible()
    await page.keyboard.press('Escape')
    await page.mouse.move(0, 0)
  }
}

async function printsSet(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('print/?p=strategy/trench:how-large-it-is&p=places/rabia:what-happened-here'))
  await expect(page.locator('.print-work').getByRole('status')).toContainText('Ready')
  await expect(page.locator('.bound-bibliography li').first()).toBeVisible()
}

test('search, charts, cards, dialogs and print sets ask for nothing that policies and headers refuse', async ({
  page,
}) => {
  await hosted(async (host) => {
    const at = (path: string) => host.address + path
    const refused = await watchPolicy(page)
    await opensCards(page, at)
    await searches(page, at)
    await movesInCharts(page, at)
    await printsSet(page, at)
    expect(refused).toEqual([])
  })
})

test('a kept site has the same policies without a connection, and breaks none', async ({ page }) => {
  await hosted(async (host) => {
    const refused = await watchPolicy(page)
    await keep(page, host.address)
    await host.stop()
    await page.goto(`${host.address}strategy/trench/`)
    await expect(page.locator('meta[http-equiv=content-security-policy]')).toHaveCount(1)
    await searches(page, (path) => host.address + path)
    expect(refused).toEqual([])
    await host.start()
  })
})

test('script and HTML that come into a page by another way are refused', async ({ page }) => {
  const refused = await watchPolicy(page)
  await page.goto('/strategy/trench/')
  const done = await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('window.broken = true')
    document.body.append(script)
    const link = document.createElement('a')
    const tried = (act: () => unknown) => {
      try {
        act()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    return [
      tried(() => {
        link.setAttribute('onclick', 'window.broken = true')
      }),
      tried(() => (document.body.innerHTML = '<b>evil</b>')),
      tried(() => window.trustedTypes?.createPolicy('evil', {})),
      'broken' in window ? 'done' : 'refused',
    ]
  })
  expect(done).toEqual(['refused', 'refused', 'refused', 'refused'])
  expect(refused.length).toBeGreaterThanOrEqual(3)
})

test('figures work in a frame on another site, and nothing else of this site shows in one', async ({ page }) => {
  await hosted(async (host) => {
    const refused = await watchPolicy(page)
    const frames = ['embed/progress/', 'progress/'].map((path) => `<iframe src="${host.address}${path}"></iframe>`)
    const { server, address } = await otherSite(`<!doctype html><title>Other</title>${frames.join('')}`)
    await page.goto(address)
    await expect(page.locator('iframe').first().contentFrame().locator('svg:visible').first()).toBeVisible()
    await expect.poll(() => refused.join('\n')).toContain("frame-ancestors 'none'")
    expect(refused.filter((each) => !each.includes('frame-ancestors'))).toEqual([])
    await expect(page.locator('iframe').nth(1).contentFrame().locator('main')).toHaveCount(0)
    server.close()
  })
})

test('for hosts that add up rules, no address gets a header twice, and each gets what the rules say', () => {
  const parts = ['/', ...readdirSync(dist).map((name) => (/\.\w+$/.test(name) ? `/${name}` : `/${name}/*`))]
  const rules = rulesApart(parts)
  expect(rules.length).toBeLessThan(100)
  for (const path of ['/', '/strategy/wall/', '/embed/progress/', '/figures/progress.svg', '/offline-worker.js']) {
    const fitting = rules.filter(({ path: rule }) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
    )
    const headers = fitting.flatMap((rule) => rule.headers)
    expect(new Set(headers.map(([name]) => name)).size, path).toBe(headers.length)
    expect(Object.fromEntries(headers), path).toEqual(headersOf(path))
  }
  expect(existsSync(`${dist}/_headers`)).toBe(true)
})
