import { expect, test } from 'vitest'
import { changeText } from '../../../src/i18n/html-text.ts'
import { languagesOf } from '../../../src/i18n/languages.ts'
import { byScript } from '../../../src/i18n/script.ts'

const ours = (html: string) =>
  changeText(html, languagesOf(html, [{ words: "Grenzübergang al-Qa'im", language: 'de' }]))

test('a text is cut where its letters change, and digits and signs between Arabic words go with them', () => {
  expect(byScript('In Nineveh (نينوى، 2024 م) and on')).toEqual(['In Nineveh (', 'نينوى، 2024 م', ') and on'])
  expect(byScript('Rabia')).toEqual(['Rabia'])
  expect(byScript('ربيعة')).toEqual(['', 'ربيعة', ''])
})

test('words in Arabic letters say their language and stand by themselves, wherever they are in a page', () => {
  expect(ours('<html lang="en"><p>Named <b>Jalbarat (جلبارات)</b> &amp; so')).toBe(
    '<html lang="en"><p>Named <b>Jalbarat (<bdi lang="ar">جلبارات</bdi>)</b> &amp; so',
  )
})

test('a title in its own language says it, with whatever sign for its apostrophe', () => {
  for (const title of ["Grenzübergang al-Qa'im", 'Grenzübergang al-Qa’im', 'Grenzübergang al-Qa&#39;im'])
    expect(ours(`<li>“${title},” <i>Wikipedia</i>.</li>`)).toBe(
      `<li>“<bdi lang="de">${title}</bdi>,” <i>Wikipedia</i>.</li>`,
    )
})

test('what says its language already stays as it is, and so does what can hold no element', () => {
  for (const html of [
    '<bdi lang="ar">نينوى</bdi>',
    '<p lang="fa"><b>مهر</b></p>',
    '<title>جلبارات</title><script>"جلبارات"</script><style>a{content:"جلبارات"}</style>',
    '<a title="جلبارات" href="/جلبارات/">Jalbarat</a><!-- جلبارات -->',
    '<svg><text>جلبارات</text></svg>',
  ])
    expect(ours(html)).toBe(html)
})
