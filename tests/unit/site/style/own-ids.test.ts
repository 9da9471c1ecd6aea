import { expect, test } from 'vitest'
import { withOwnIds } from '../../../../src/site/style/own-ids.ts'

test('ids and what refers to them get a prefix, links and words stay', () => {
  const html = '<aside aria-labelledby="card"><h2 id="card">id="card"</h2><a href="#card">a</a></aside>'
  expect(withOwnIds(html, 'place')).toBe(
    '<aside aria-labelledby="place place-card"><h2 id="place-card">id="card"</h2><a href="#card">a</a></aside>',
  )
})

test('landmarks are named by the heading too', () => {
  expect(withOwnIds('<nav class="trail" aria-label="Where you are"></nav>', 'trail')).toBe(
    '<nav class="trail" aria-labelledby="trail"></nav>',
  )
})
