import { at, expect, test } from './test.ts'
import { addressIn } from './cited-page.ts'
import { allPages } from './dist.ts'
import { blocksOf, plain } from './visible-text.ts'

const pages = new Map(allPages().map((page) => [page.address, page]))

/** The links that open a page at its words: where they lead on the site, and to which words. */
const wordLinks = [...pages].flatMap(([address, { links }]) =>
  links.flatMap((href) => {
    const words = href.split(':~:text=')[1]
    if (words === undefined || !address.endsWith('/cite/')) return []
    const [page = '', anchor = ''] = addressIn(href).split('#')
    return [{ page, anchor, words: decodeURIComponent(words), href }]
  }),
)

/** The ids of headings and figures: what stands under one of them is in its part of the page. */
const idsOfParts = (html: string) =>
  new Set([...html.matchAll(/<(?:h[1-6]|figure)\b[^>]* id="([^"]+)"/g)].map(([, id = '']) => id))

test('the words of each link to words stand where the link leads, and nowhere before', () => {
  expect(wordLinks.length).toBeGreaterThan(300)
  const blocks = new Map(
    [...new Set(wordLinks.map(({ page }) => page))].map((page) => {
      const html = pages.get(page)?.html ?? ''
      return [page, blocksOf(html, idsOfParts(html))]
    }),
  )
  const wrong = wordLinks.flatMap(({ page, anchor, words }) => {
    // A browser finds whole words only.
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(plain(words))}(?![\\p{L}\\p{N}])`, 'u')
    const under = blocks.get(page)?.find(({ text }) => whole.test(text))?.under
    return under?.replace(/-title$/, '') === anchor
      ? []
      : [`${page}#${anchor}: “${words}” stands first under #${under}`]
  })
  expect(wrong).toEqual([])
})

/** A link for each kind of page and part, spread over the site. */
const few = ['/strategy/trench/', '/threats/', '/places/', '/agencies/', '/series/', '/progress/', '/context/'].flatMap(
  (start) => wordLinks.filter(({ page }) => page.startsWith(start)).slice(-1),
)

for (const { page: address, anchor, words, href } of few)
  test(`a browser opens ${address}#${anchor} at “${words}”`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 1280, height: 700 })
    // A press in a page of its own, as a reader's would be: browsers follow text directives only then.
    await page.goto(`${address}cite/`)
    // Without the anchor, nothing but the words can bring it there.
    const target = `${baseURL}${at(address)}#${href.slice(href.indexOf(':~:'))}`
    await page.evaluate((to) => {
      const link = document.createElement('a')
      link.id = 'words'
      link.href = to
      link.textContent = 'words'
      document.body.prepend(link)
    }, target)
    await page.locator('#words').click()
    await page.waitForURL((url) => url.pathname === at(address))
    const top = () =>
      page.evaluate((opening) => {
        const texts = [...document.querySelectorAll('article :is(p, h1, h2, h3), figure :is(p, h3, figcaption)')]
        const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
        const found = texts.find(({ textContent }) => plain(textContent).includes(opening))
        return scrollY > 0 && found ? found.getBoundingClientRect().top : -1
      }, plain(words))
    await expect.poll(top).toBeGreaterThanOrEqual(0)
    expect(await top()).toBeLessThan(700)
  })
