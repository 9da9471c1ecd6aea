import { expect, test } from 'vitest'
import { judge } from '../../../src/links/judge.ts'
import { reportOf, summaryOf } from '../../../src/links/report.ts'

const asked = 'http://www.paper.example/2025/wall'

test.each([
  [200, asked, { state: 'there', status: 200 }],
  [200, 'https://paper.example/2025/wall/', { state: 'there', status: 200 }],
  [200, 'https://paper.example/news/wall', { state: 'moved', status: 200, leadsTo: 'https://paper.example/news/wall' }],
  [
    200,
    'https://paper.example/',
    {
      state: 'moved',
      status: 200,
      leadsTo: 'https://paper.example/',
      remark: 'to a home page: the text may be gone',
    },
  ],
  [404, asked, { state: 'gone', status: 404 }],
  [410, asked, { state: 'gone', status: 410 }],
  [403, asked, { state: 'unclear', status: 403, remark: 'refuses programs; people may be let in' }],
  [429, asked, { state: 'unclear', status: 429, remark: 'refuses programs; people may be let in' }],
  [503, asked, { state: 'unclear', status: 503, remark: 'the host is in trouble' }],
] as const)('an answer %d from %s', (status, url, finding) => {
  expect(judge(asked, { status, url })).toEqual(finding)
})

const found = [
  { source: 'a', url: 'https://a.example/1', archived: undefined, state: 'there', status: 200 },
  { source: 'b', url: 'https://a.example/2', archived: undefined, state: 'gone', status: 404 },
  { source: 'c', url: 'https://a.example/3', archived: 'https://old.example/3', state: 'gone', status: 410 },
] as const

test('the summary names what is gone, with what is to be done, and counts the rest', () => {
  expect(summaryOf(found)).toEqual([
    'b: gone (404): https://a.example/2; name a copy of it under archived.',
    'c: gone (410): https://a.example/3; a copy is named: https://old.example/3.',
    '3 addresses of sources: 1 there, 0 moved, 2 gone, 0 unclear, 0 not asked.',
  ])
})

test('the report has a line for each, with its archived copy beside it', () => {
  const lines = reportOf(found).trim().split('\n')
  expect(lines[0]).toContain('source,state,status,url,leadsTo,archived,remark')
  expect(lines).toHaveLength(4)
  expect(lines).toContain('c,gone,410,https://a.example/3,,https://old.example/3,')
})
