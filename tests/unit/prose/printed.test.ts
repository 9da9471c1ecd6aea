import { expect, test } from 'vitest'
import { printed } from '../../../src/prose/printed.ts'
import { parseProse } from '../../../src/prose/tree.ts'

const figures = { fact: (id: string) => (id === 'wall' ? '400 km' : ''), range: () => '599–625 km' }

function read(body: string) {
  const parsed = parseProse(body)
  if ('error' in parsed) throw new Error(parsed.error.message)
  return printed(parsed.tree, figures)
}

test('marks print their figures, or else the words between their tags; a citation prints nothing', () => {
  const body =
    'Of <Range series="length" /> he named <Fact id="wall" /><Cite id="a" />, <Fact id="who">so he *said*</Fact>.'
  expect(read(body).paragraphs).toEqual(['Of 599–625 km he named 400 km, so he said.'])
})

test('lists and answers are running text; headings and cells are fragments; the rest is left out', () => {
  const body =
    '## How long\n\n<Answer>\n\nLong.\n\n</Answer>\n\n- One\n  line.\n\n| A | B |\n|---|---|\n| c | <Fact id="wall" /> |\n\n<Timeline />\n'
  expect(read(body)).toEqual({ paragraphs: ['Long.', 'One line.'], fragments: ['How long', 'A', 'B', 'c', '400 km'] })
})
