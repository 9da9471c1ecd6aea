import { expect, test } from 'vitest'
import { safetyRules } from '../../../src/cli/safety-rules.ts'
import { cachingRules } from '../../../src/hosts/caching.ts'
import { headersFile, readHeaders, readRedirects, redirectsFile, type Rule } from '../../../src/hosts/rules.ts'

const rules: Rule[] = [
  {
    path: '/*',
    headers: [
      ['X-Frame', 'none'],
      ['X-Kind', 'any'],
    ],
  },
  { path: '/embed/*', headers: [['x-frame', 'all']] },
  { path: '/about/', headers: [['Link', '<https://site.example/about/>; rel="cite-as"']] },
]

test('a header that a wider rule sets is taken back before it is set anew', () => {
  expect(headersFile(rules)).toBe(
    '/*\n  X-Frame: none\n  X-Kind: any\n/embed/*\n  ! x-frame\n  x-frame: all\n' +
      '/about/\n  Link: <https://site.example/about/>; rel="cite-as"\n',
  )
})

test('what is written is read back', () => {
  expect(readHeaders(headersFile(rules))).toEqual(rules)
  const moves = [{ from: '/old/', to: '/new/#part' }]
  expect(readRedirects(redirectsFile(moves))).toEqual(moves)
  expect(readRedirects('')).toEqual([])
})

test('rules for many pages leave room for those of pages, and no two send how long a file is kept', () => {
  const wide = [...safetyRules(), ...cachingRules(['2026.11'])]
  expect(wide.length, 'Cloudflare Pages reads a hundred').toBeLessThan(50)
  for (const line of headersFile(wide).split('\n')) expect(line.length, 'its longest line').toBeLessThan(2000)
  const kept = wide.filter(({ headers }) => headers.some(([name]) => name === 'Cache-Control'))
  expect(new Set(kept.map(({ path }) => path)).size).toBe(kept.length)
  expect(headersFile(kept)).not.toContain('!')
  expect(kept.map(({ path }) => path)).toEqual([
    '/_astro/*',
    '/offline/packs/*',
    '/pagefind/fragment/*',
    '/pagefind/index/*',
    '/editions/2026.11/_astro/*',
  ])
})
