import { expect, test } from './test.ts'
import { Parser } from 'htmlparser2'
import { isArabic } from '../../src/i18n/script.ts'
import { allEmbeds, allPages, type Page } from './dist.ts'

/** Languages that are written in Arabic letters. */
const arabicLanguages = ['ar', 'fa', 'ckb', 'ur']

/** An element that says its language, and the text in it. */
interface Said {
  name: string
  language: string
  rightToLeft: boolean
  text: string
}

/** The elements of a page that say their language, and its text in Arabic letters that none around says to be so. */
function read({ html }: Page): { said: Said[]; silent: string[] } {
  const said: Said[] = []
  const silent: string[] = []
  const around: (Said | undefined)[] = []
  const inert: boolean[] = []
  const parser = new Parser({
    onopentag: (name, { lang, dir }) => {
      // What isolates itself takes its direction from its first letter.
      const rightToLeft = dir === 'rtl' || (name === 'bdi' && dir === undefined)
      around.push(lang && name !== 'html' ? { name, language: lang, rightToLeft, text: '' } : undefined)
      inert.push(['script', 'style', 'title', 'option', 'textarea'].includes(name))
    },
    ontext: (text) => {
      for (const each of around) if (each) each.text += text
      const innermost = around.findLast(Boolean)
      if (!isArabic(text) || inert.includes(true)) return
      if (!innermost?.rightToLeft || !arabicLanguages.includes(innermost.language)) silent.push(text)
    },
    onclosetag: () => {
      inert.pop()
      const ended = around.pop()
      if (ended) said.push(ended)
    },
  })
  parser.end(html)
  return { said, silent }
}

const pages = [...allPages(), ...allEmbeds()].map((page) => ({ ...page, ...read(page) }))

test('words in Arabic letters say their language and run from right to left, on every page', () => {
  expect(pages.flatMap(({ address, silent }) => silent.map((text) => `${address}: ${text}`))).toEqual([])
  expect(pages.filter(({ said }) => said.some(({ language }) => language === 'ar')).length).toBeGreaterThan(100)
})

test('what says that it is Arabic is, and what says that it is not is not', () => {
  const wrong = pages.flatMap(({ address, said }) =>
    said
      .filter(({ language, text }) => isArabic(text) !== arabicLanguages.includes(language.split('-')[0] ?? ''))
      .map(({ name, language, text }) => `${address}: <${name} lang=${language}> ${text}`),
  )
  expect(wrong).toEqual([])
})

test('the title of a source in its own language says it: on its page, in lists, in references and in the book', () => {
  const saying = (address: string, language: string) =>
    pages
      .find((page) => page.address === address)
      ?.said.filter((each) => each.language === language)
      .map(({ text }) => text) ?? []
  const title = 'Sperrer flere grenser med murer'
  expect(saying('/sources/vart-land-border-walls/', 'no').filter((text) => text === title).length).toBeGreaterThan(4)
  expect(saying('/sources/outlets/v/', 'no')).toEqual([title])
  expect(saying('/book/', 'no')).toEqual([title])
  expect(saying('/sources/from/wikipedia/', 'de')).toContain('Grenzübergang al-Qa’im')
})
