import { expect, test } from 'vitest'
import { changeText } from '../../../src/i18n/html-text.ts'
import { typeset } from '../../../src/i18n/typeset.ts'

const set = (html: string) => changeText(html, typeset)

test.each([
  ["<p>the Ministry&#39;s word, the guards' own</p>", '<p>the Ministry’s word, the guards’ own</p>'],
  ['<p>it writes &quot;nearly&quot; 400.</p>', '<p>it writes “nearly” 400.</p>'],
  ['<p>"One" ("two", \'three\')</p>', '<p>“One” (“two”, ‘three’)</p>'],
  ['<p>said "it is \'done\'"</p>', '<p>said “it is ‘done’”</p>'],
  ["<p>in the '80s and '90s</p>", '<p>in the ’80s and ’90s</p>'],
])('%s', (straight, printed) => {
  expect(set(straight)).toBe(printed)
})

test('a mark is told by what stands before it, links or not, in its own paragraph', () => {
  expect(set("<p>The <a>Border Guard</a>'s plan, <b>'first'</b></p>")).toBe(
    '<p>The <a>Border Guard</a>’s plan, <b>‘first’</b></p>',
  )
  expect(set("<p>Ended.</p><p>'Begun'</p>")).toBe('<p>Ended.</p><p>‘Begun’</p>')
})

test('what is read letter for letter stays so, and what is in another language, and all that is no text', () => {
  for (const html of [
    `<code>a='b'</code><pre>"c"</pre><script>let d = 'e'</script><style>a{content:"f"}</style>`,
    `<p lang="de">der "Grenzschutz"</p>`,
    `<a title="it's">x</a><!-- it's -->`,
    `<title>It's</title>`,
  ])
    expect(set(html)).toBe(html)
})
