import { expect, test } from 'vitest'
import { withOwnIds } from '../../../../src/site/style/own-ids.ts'

test('ids and what refers to them get a prefix, links and words stay', () => {
  const html = '<aside aria-labelledby="card"><h2 id="card">id="card"</h2><a href="#card">a</a></aside>'
  expect(withOwnIds(html, 'place')).toBe(
    '<aside aria-labelledby="place-card"><h2 id="place-card">id="card"</h2><a href="#card">a</a></aside>',
  )
})
