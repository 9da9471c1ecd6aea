import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { formatProblem } from '../../src/checker/problem.ts'
import { contentWith, type Change } from './copy.ts'
import { errors, page, report, type Case } from './report.ts'

/** What is reported of the fixture once something was done to its folder. */
function errorsAfter(damage: (content: string) => void): string[] {
  const content = contentWith()
  damage(content)
  return check(content).problems.map(formatProblem)
}

const deep = (open: string, close = '') => open.repeat(70) + 'a' + close.repeat(70)
const tooDeep =
  'the prose cannot be read: more than 60 brackets, lists or components stand within each other. Close what is open, or write it flatter.'
const data = (text: string): Change => ({ file: 'facts/bad.yaml', text })

const sections = [...Array(30).keys()].map((number) => `## Part ${number}`).join('\n\n')

/** One damage of each kind, and the one line that must be reported for it. */
const cases: Case[] = [
  ['a word of no component that JavaScript has', page('<constructor />'), 'content/pages/extra.mdx:14:1 error: <constructor>: is not a component. Components are: Fact'],
  ['a tag that is not closed', page('<Unknown>'), 'content/pages/extra.mdx:14:1 error: the prose cannot be read: Expected a closing tag for `<Unknown>`. Close the tag'],
  ['an import that does not parse', page('import x from "y'), 'content/pages/extra.mdx:14:15 error: the prose cannot be read: Could not parse esm'],
  ['an import of a file', page('import x from "./nothing"'), 'content/pages/extra.mdx:14:1 error: {…}: is a program in the prose. Write plain text, or use a component.'],
  ['an attribute that is a program', page('A <Fact id={all} /> b.'), 'content/pages/extra.mdx:14:3 error: {…}: is a program in the prose. Write plain text, or use a component.'],
  ['a picture', page('![A](./missing.png)'), 'content/pages/extra.mdx:14:1 error: ![…](…): is a picture. Remove it, or use one of the figures.'],
  ['quotations in quotations', page(deep('> ')), `content/pages/extra.mdx:14:1 error: ${tooDeep}`],
  ['components in components', page(deep('<Unknown>', '</Unknown>')), tooDeep],
  ['brackets in brackets', page(`{${deep('(', ')')}}`), `content/pages/extra.mdx:14:61 error: ${tooDeep}`],
  ['lists in lists of data', data(deep('[', ']')), 'content/facts/bad.yaml:1:61 error: broken YAML: more than 60 lists or maps stand within each other. '],
  ['an alias', data('a: &a [*a]\n'), 'content/facts/bad.yaml:1:8 error: broken YAML: *a is an alias, and values are written out here. '],
  ['a tag of a program', data('a: !!js/function x\n'), 'content/facts/bad.yaml:1:4 error: broken YAML: Unresolved tag: tag:yaml.org,2002:js/function. '],
  ['a byte order mark', data('\uFEFFa: b\n'), 'content/facts/bad.yaml:1:1 error: begins with a byte order mark. Save it as UTF-8 without BOM.'],
  ['a NUL', data('a:\n  b\0: c\n'), 'content/facts/bad.yaml:2:4 error: holds the control character U+0000. Remove it. Where there are many, save the file as text in UTF-8.'],
  ['a lost character', page('Al-Q\uFFFDim'), 'content/pages/extra.mdx:14:5 error: holds U+FFFD, which stands for a character that was lost. Write the character.'],
  ['a control character written as an escape', { file: 'topics.yaml', replace: 'label: ', by: 'label: "\\0" #' }, 'content/topics.yaml:2:10 error: wall.label: holds a control character. Remove it.'],
  ['a page that is too large', page('a '.repeat(500_001)), 'content/pages/extra.mdx:1:1 error: is 1001 kB large, and may have 1000. Split it'],
  ['a data file that is too large', data('# x\n'.repeat(2_250_000)), 'content/facts/bad.yaml:1:1 error: is 9000 kB large, and may have 8000. Split it, or remove what got in by mistake.'],
  ['a letter of another alphabet in an id', { file: 'facts/length.yaml', replace: 'saidBy: commander', by: 'saidBy: commаnder' }, 'content/facts/length.yaml:19:11 error: length-two.saidBy: "commаnder" has a letter or hyphen of another alphabet. Did you mean "commander"?'],
  ['a letter of another alphabet in a record’s own id', { file: 'topics.yaml', replace: 'wall:', by: 'wаll:' }, 'content/topics.yaml:1:1 error: the id "wаll" cannot be an address. It has a letter or hyphen of another alphabet: write "wall".'],
  ['a former address outside the site', { file: 'measures/wall.mdx', replace: 'title:', by: 'formerly: [/../x/]\ntitle:' }, 'content/measures/wall.mdx:2:12 error: wall.formerly[0]: leads out of the site. Write it as "/old-name/".'],
  ['an address that is gone outside the site', { file: 'gone.yaml', text: '/../x/: { now: / }\n' }, 'content/gone.yaml:1:1 error: /../x/: leads out of the site. '],
  ['a page with another ending', { file: 'pages/extra.md', text: 'More.' }, 'content/pages/extra.md:1:1 error: is read by nothing. Give it the ending .mdx, or remove it.'],
  ['a folder of another case', { file: 'Facts/length.yaml', text: 'a: b' }, 'content/Facts/length.yaml:1:1 error: is read by nothing. Move or remove it. Folders are: pages, '],
  ['a link that is a program', page('[A](javascript:alert(1))'), 'content/pages/extra.mdx:14:1 error: […](javascript:alert(1)): begins with javascript:. Begin it with https:// or mailto:, or with a slash for a page of this site.'],
  ['a link to a table that there is not', page('[A](/data/nothing.csv)'), 'there is no page /data/nothing.csv. '],
  ['a heading of the level of the title', page('# Part'), 'content/pages/extra.mdx:14:1 error: heading: "Part" is of the level of the title. Begin it with ##.'],
  ['a heading that skips a level', page('## Part\n\n#### Deep'), 'content/pages/extra.mdx:16:1 error: heading: "Deep" skips a level. Begin it with ###.'],
  ['a heading without words', page('##'), 'content/pages/extra.mdx:14:1 error: heading: has no words. Write them, or remove it.'],
  ['a map in place of a word', { file: 'places/rabia.mdx', replace: 'country: iraq', by: 'country: {}' }, 'content/places/rabia.mdx:7:1 error: rabia.country: cannot be a map. Use one of: iraq, syria, both.'],
  ['a section that a long page does not have', page(`${sections}\n\n[A](#not-here)`), 'there is no section #not-here on /extra/. Sections are: part-0, part-1, part-2, part-3, part-4, part-5, part-6, part-7, part-8, part-9, part-10, part-11 and 19 more.'],
  ['a number without end', { file: 'facts/length.yaml', replace: 'value: 615', by: 'value: .inf' }, 'content/facts/length.yaml:3:10 error: length-one.value: has the wrong form. It is a number without end'],
]

test.each(cases)('%s', (_, change, line) => {
  expect(errors(change)).toContainEqual(expect.stringContaining(line))
})

test.each([
  ['UTF-16', Buffer.from('\uFEFFa: b', 'utf16le'), 'topics.yaml:1:1 error: is encoded as UTF-16. Save it as UTF-8.'],
  ['Latin-1', Buffer.from('a:\n  caf\xe9: b', 'latin1'), 'topics.yaml:2:6 error: is not encoded as UTF-8. Save it as UTF-8.'],
])('a file in %s is the only problem', (_, bytes, line) => {
  expect(errorsAfter((content) => writeFileSync(join(content, 'topics.yaml'), bytes))).toEqual([`content/${line}`])
})

test('a link and a folder in place of a file are named', () => {
  const linked = errorsAfter((content) => {
    rmSync(join(content, 'glossary.yaml'))
    symlinkSync('/etc/hostname', join(content, 'glossary.yaml'))
  })
  // What is in a folder that a link leads to is not read a second time.
  expect(errorsAfter((content) => symlinkSync(content, join(content, 'pages/again')))).toEqual([
    'content/pages/again:1:1 error: is a link to another file or folder. Put what it leads to in its place.',
  ])
  expect(linked).toContain('content/glossary.yaml:1:1 error: is a link to another file or folder. Put what it leads to in its place.')
  expect(errorsAfter((content) => mkdirSync(join(content, 'pages/x.mdx')))).toEqual([
    'content/pages/x.mdx:1:1 error: is a folder that is named like a file. Give it another name, without an ending.',
  ])
})

test('links to tables, to the feed, to other hosts and to write to are no faults', () => {
  const links = ['/data/facts.csv', '/data/series-border-length.json', '/feed.xml', 'https://example.org/', 'mailto:a@example.org']
  expect(errors(page(links.map((link) => `[A](${link})`).join(' ')))).toEqual([])
})

test('what an editor’s program leaves behind, a day without quotes and other ends of lines are no faults', () => {
  const left: Change = { file: 'pages/.#index.mdx', text: 'x' }
  const text = page('More.').text.replace("'2026-11-25'", '2026-11-25').replaceAll('\n', '\r\n')
  expect(report(left, { file: 'pages/extra.mdx', text })).toEqual([])
})
