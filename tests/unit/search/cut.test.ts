import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { noFacets, type SearchRecord } from '../../../src/search/record.ts'
import { cut } from '../../../src/search/index/cut.ts'
import { withWords } from '../../../src/search/index/with-words.ts'

const html = `<main><article class="article"><nav>Trail</nav><h1>The trench</h1>
<div class="answer"><p>A ditch.</p></div>
<section class="key-points"><p class="label">Key points</p><ul><li>Of <label class="mark"><span>3 m<button>1</button><a href="#note-1">1</a></span></label> depth.</li></ul></section>
<p>Before all.</p>
<div class="head"><h2 id="what">What it is</h2><span><a class="cite">Cite</a><a class="print">Print</a></span></div>
<p>It is dug.</p><ul><li>One</li><li>Two</li></ul>
<section><h3 id="more">More</h3><p>See the <a href="/x/">berm</a>.</p><figure><figcaption>Drawing</figcaption></figure></section>
<p class="meta">Updated</p>
<section><h2 id="notes">Notes</h2><ol class="notes"><li>A note</li></ol></section>
</article></main>`
const page = () => parseHTML(html).document
const cutOf = () => cut(page())

test('a page is cut into the words of its sections, without marks, notes, figures and ways around', () => {
  expect(cut(page())).toEqual({
    points: 'A ditch. Of 3 m depth.',
    sections: [
      { id: '', words: 'Before all.' },
      { id: 'what', words: 'It is dug. One Two' },
      { id: 'more', words: 'See the berm.' },
    ],
  })
})

const record = (address: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  address,
  kind: 'measure',
  title: 'x',
  page: 'The trench',
  names: [],
  points: 'Summary.',
  facets: noFacets(),
  ...more,
})

test('records without words of their own get those of their section, and of the top of the page all that is said in short', () => {
  const texts = withWords([record('/t/'), record('/t/#what'), record('/f/', { text: 'Own' })], cutOf).map(
    ({ text }) => text,
  )
  expect(texts).toEqual(['A ditch. Of 3 m depth. Before all.', 'It is dug. One Two', 'Own'])
})

test('a section that is not on its page stops the build', () => {
  expect(() => withWords([record('/t/#lost')], cutOf)).toThrow('/t/ has no heading with the id "lost"')
})
