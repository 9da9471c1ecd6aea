import { expect, test } from 'vitest'
import type { Change } from './copy.ts'
import { errors, page, report, type Case } from './report.ts'

/** One bad paragraph for each rule about prose. */
const cases: Case[] = [
  [
    'broken MDX',
    page('a <Fact id="length-one">'),
    'content/pages/extra.mdx:14:3 error: the prose cannot be read: Expected a closing tag for `<Fact>` before the end of `paragraph`. Close the tag or bracket, or write &lt; and &#123; for a literal one.',
  ],
  [
    'an unknown fact in prose',
    page('It is <Fact id="length-on" /> long.'),
    'content/pages/extra.mdx:14:7 error: <Fact>: there is no entry "length-on" in facts. Did you mean "length-one"?',
  ],
  [
    'an unknown glossary term in prose',
    page('A <Term id="berms">bank</Term>.'),
    'content/pages/extra.mdx:14:3 error: <Term>: there is no glossary term "berms". Did you mean "berm"?',
  ],
  [
    'an unknown component',
    page('It is <Fct id="length-one" /> long.'),
    'content/pages/extra.mdx:14:7 error: <Fct>: is not a component. Did you mean "Fact"?',
  ],
  [
    'a component without its attribute',
    page('It is <Range /> long.'),
    'content/pages/extra.mdx:14:7 error: <Range>: needs the attribute series. Write <Range series="…" />.',
  ],
  [
    'a figure of a series that is not there',
    page('<SeriesFigure series="border-lenght" />'),
    'content/pages/extra.mdx:14:1 error: <SeriesFigure>: there is no series "border-lenght". Did you mean "border-length"?',
  ],
  [
    'a figure of a threat that is not there',
    page('<TrendsFigure threat="smugling" />'),
    'content/pages/extra.mdx:14:1 error: <TrendsFigure>: there is no threat "smugling". Did you mean "smuggling"?',
  ],
  [
    'a figure of a threat of which nothing was counted',
    page('<TrendsFigure threat="smuggling" />'),
    'content/pages/extra.mdx:14:1 error: <TrendsFigure>: the threat "smuggling" has no trends. Give content/threats/smuggling.mdx some, or remove the figure.',
  ],
  [
    'a figure for which there is nothing to draw',
    page('<CrossingsFigure />'),
    'content/pages/extra.mdx:14:1 error: <CrossingsFigure>: there is nothing to draw yet. Give a place in content/places its states first, or remove the figure.',
  ],
  [
    'words inside a fact that prints a figure',
    page('It is <Fact id="length-one">long</Fact>.'),
    'content/pages/extra.mdx:14:7 error: <Fact>: has words inside, but prints "615\u00a0km" by itself. Close it with /> and let it print the figure.',
  ],
  [
    'words inside a component that prints none',
    page('It is <Cite id="outlet-2025-01">long</Cite>.'),
    'content/pages/extra.mdx:14:7 error: <Cite>: prints no words from inside it. Put the words before it: … <Cite … />.',
  ],
  [
    'a number in an answer written on one line',
    { file: 'pages/extra.mdx', text: page('').text.replace('<Answer>\n\nMore.\n\n</Answer>', '<Answer>It is 400 km.</Answer>') },
    'content/pages/extra.mdx:8:1 error: paragraph: states a number ("400") without evidence. Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.',
  ],
  [
    'a number in the words of a link',
    page('It is [400 km long](https://outlet.example/).'),
    'content/pages/extra.mdx:14:1 error: paragraph: states a number ("400") without evidence. Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.',
  ],
  [
    'a number in a cell beside a word',
    page('| a | b |\n|---|---|\n| wall | three |'),
    'content/pages/extra.mdx:16:1 error: tableRow: states a number ("three") without evidence. Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.',
  ],
  [
    'words brought in by a program',
    page('It is {"400 km"} long.'),
    'content/pages/extra.mdx:14:7 error: {…}: is a program in the prose. Write plain text, or use a component.',
  ],
  [
    'a list of a kind that does not exist',
    page('<EntryList kind="threads" />'),
    'content/pages/extra.mdx:14:1 error: <EntryList>: cannot list "threads". Did you mean "threats"?',
  ],
  [
    'a glossary link without words',
    page('A <Term id="berm" /> here.'),
    'content/pages/extra.mdx:14:3 error: <Term>: has no words to explain. Put them inside: <Term id="…">…</Term>.',
  ],
  [
    'a relative link',
    page('See [it](../smuggling/).'),
    'content/pages/extra.mdx:14:5 error: […](../smuggling/): is a relative address. Begin it with a slash, or with # for this page.',
  ],
  [
    'a link to a section that a page does not have',
    page('See [it](/about-nothing/#notes-and-sources).'),
    'content/pages/extra.mdx:14:5 error: […](/about-nothing/#notes-and-sources): there is no page /about-nothing/. Link to an existing page.',
  ],
  [
    'a file name that cannot be an address',
    { file: 'pages/My Page.mdx', text: page('').text },
    'content/pages/My Page.mdx:2:1 error: the id "My Page" cannot be an address. Use lower-case letters, digits and single hyphens.',
  ],
  [
    'a number without evidence',
    page('It is 615 kilometres long.'),
    'content/pages/extra.mdx:14:1 error: paragraph: states a number ("615") without evidence. Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.',
  ],
  [
    'a number in words without evidence',
    page('There are three lines.'),
    'content/pages/extra.mdx:14:1 error: paragraph: states a number ("three") without evidence. Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.',
  ],
  [
    'a date without evidence',
    page('- It began in March.'),
    'content/pages/extra.mdx:14:3 error: paragraph: states a date ("in March") without evidence. Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.',
  ],
  [
    'a quotation without evidence',
    page('He called it “secure”.'),
    'content/pages/extra.mdx:14:1 error: paragraph: states a quotation ("“secure”") without evidence. Put the figure in content/facts and write <Fact id="…" />, or add <Cite id="…" />.',
  ],
  [
    'a figure in a heading',
    page('## The 400 kilometres'),
    'content/pages/extra.mdx:14:1 error: heading: states a number ("400") without evidence. Move it into the paragraph below, with evidence.',
  ],
  [
    'a broken link',
    page('See [it](/threats/smugling/).'),
    'content/pages/extra.mdx:14:5 error: […](/threats/smugling/): there is no page /threats/smugling/. Did you mean "/threats/smuggling/"?',
  ],
  [
    'a broken anchor',
    page('See [it](/threats/smuggling/#what-its).'),
    'content/pages/extra.mdx:14:5 error: […](/threats/smuggling/#what-its): there is no section #what-its on /threats/smuggling/. Did you mean "what-it-is"?',
  ],
]

test.each(cases)('%s', (_, change, expected) => {
  expect(errors(change)).toContain(expected)
})

test('links to generated pages, with a query or an anchor that they have, are fine', () => {
  expect(report(page('See [data](/data/), [search](/search/?q=wall), [facts](/timeline/#wall-begun) and [a file](/data/facts.csv).'))).toEqual([])
})

test('the name of the site may hold a number where it is written as a name', () => {
  const named: Change = { file: 'site.yaml', replace: 'title: Small site', by: 'title: 615 km' }
  expect(errors(named, page('This is *615 km*.'))).toEqual([])
  expect(errors(named, page('The border is 615 km long.'))).toHaveLength(1)
})

test('what readers ask for belongs to a section that the page has', () => {
  const asked = (id: string): Change => ({
    file: 'threats/smuggling.mdx',
    replace: 'title:',
    by: `asked: { ${id}: [how much is smuggled] }\ntitle:`,
  })
  expect(errors(asked('what-it-is'))).toEqual([])
  expect(errors(asked('what-its'))).toEqual([
    'content/threats/smuggling.mdx:2:20 error: smuggling.asked.what-its: the page has no section "what-its". Did you mean "what-it-is"?',
  ])
})
