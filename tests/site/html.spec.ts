import { expect, test } from './test.ts'
import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate'
import { allEmbeds, allPages, type Page } from './dist.ts'

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Outside a form the type of a button changes nothing, and marks are buttons by the hundred. The test below looks
    // at those inside.
    'no-implicit-button-type': 'off',
    // Said in so many words, because some browsers forget what a table is once styles set its rows as blocks.
    'no-redundant-role': 'off',
    // Scripts and styles come from the site itself: who could change them could change the page that names their sum.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A technique, not a demand: the filter of facts answers to each choice and has nothing to send.
    'wcag/h32': 'off',
  },
}

/** In a document of 2 MB this looks through all of it for each link; `pages.spec.ts` follows those. */
const slow: ConfigData['rules'] = { 'no-missing-references': 'off' }

/** Works out its rules once, and not anew for each page: that halves the time. */
class Settled extends StaticConfigLoader {
  private settled: ResolvedConfig | undefined

  override getConfigFor(): ResolvedConfig {
    this.settled ??= super.getConfigFor('') as ResolvedConfig
    return this.settled
  }
}

/** What is wrong with the HTML of pages, in words. */
function faultsOf(pages: readonly Page[], rules: ConfigData['rules'] = {}): string[] {
  const validator = new HtmlValidate(new Settled({ ...config, rules: { ...config.rules, ...rules } }))
  return pages.flatMap(({ address, html }) =>
    validator
      .validateStringSync(html, address)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${address}: ${message} (${ruleId}) at ${selector}`),
      ),
  )
}

const isBook = ({ address }: Page) => address === '/book/'
const pages = [...allPages(), ...allEmbeds()].filter((page) => !isBook(page))
const half = Math.ceil(pages.length / 2)

// In two parts, which run side by side.
for (const [name, part] of [
  ['the first', pages.slice(0, half)],
  ['the second', pages.slice(half)],
] as const)
  test(`the HTML of every page is valid, ${name} half`, () => {
    test.setTimeout(300_000)
    expect(part.length).toBeGreaterThan(500)
    expect(faultsOf(part)).toEqual([])
  })

test('the HTML of the book is valid', () => {
  test.setTimeout(300_000)
  expect(faultsOf(allPages().filter(isBook), slow)).toEqual([])
})

test('faults are found and said with their page', () => {
  const broken = { address: '/broken/', html: '<ul><div></div></ul><img src="x.png">' } as Page
  const faults = faultsOf([broken]).join('\n')
  for (const rule of ['element-permitted-content', 'wcag/h37', 'missing-doctype']) expect(faults).toContain(rule)
  expect(faults).toContain('/broken/: ')
})

test('every button in a form says what it does to the form', () => {
  const silent = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<form[\s>].*?<\/form>/gs)].flatMap(([form]) =>
      [...form.matchAll(/<button(?![^>]*\stype=)[^>]*>/g)].map(([button]) => `${address}: ${button}`),
    ),
  )
  expect(silent).toEqual([])
})
