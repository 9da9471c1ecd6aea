import { readFileSync } from 'node:fs'
import { addressOf, expect, test, type Page } from './test.ts'
import { box, counted } from './search.ts'

/** A question that a reader would type, and the sections that answer it. */
interface Question {
  query: string
  kind: string
  expect: string[]
}

const questions = JSON.parse(readFileSync('tests/fixtures/search/queries.json', 'utf8')) as Question[]

/** Anchors at the top of a page, where its answer stands. */
const top = /#(answer|key-points|in-brief)$/

/** Where the first results lead, in the order in which they are read. */
async function found(page: Page, query: string): Promise<string[]> {
  await box(page).fill(query)
  await counted(page, query)
  const leads = await page
    .locator('.hit')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname, hash }) => decodeURI(pathname + hash)))
  return leads.map(addressOf)
}

test('real questions, names in any spelling, acronyms and misspelt words lead to the section that answers', async ({
  page,
}) => {
  await page.goto('/search/')
  const places: { question: Question; place: number; first: string[] }[] = []
  for (const question of questions) {
    const results = await found(page, question.query)
    const place = results.findIndex((address) => question.expect.includes(address.replace(top, '')))
    places.push({ question, place, first: results.slice(0, 3) })
  }
  const among = (most: number) => places.filter(({ place }) => place >= 0 && place < most).length
  const lost = places
    .filter(({ place }) => place < 0 || place > 2)
    .map(({ question, place, first }) => `${question.query}: ${place + 1 || 'not found'}; ${first.join(' ')}`)
  expect(questions.length).toBeGreaterThanOrEqual(60)
  expect(among(3) / questions.length, `among the first three\n${lost.join('\n')}`).toBeGreaterThanOrEqual(57 / 60)
  expect(among(1) / questions.length, 'first').toBeGreaterThanOrEqual(48 / 60)
})
