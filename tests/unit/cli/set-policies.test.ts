import { expect, test } from 'vitest'
import { hashOf, withPolicy } from '../../../src/cli/set-policies.ts'

const page = (head: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`

test('the styles of a page become one element, which its policy allows by checksum', () => {
  const html = withPolicy(
    'a/index.html',
    page('<style>a{top:0}</style><title>A</title><style>@page{margin:0}</style><style>b{top:0}</style>'),
  )
  expect(html).toContain(`style-src 'self' ${hashOf('a,b{top:0}@page{margin:0}')};`)
  expect(html).toContain('<style>a,b{top:0}@page{margin:0}</style><title>A</title></head>')
})

test('the policy comes before all that it governs, and allows only the script that is there', () => {
  const html = withPolicy('a/index.html', page('<script>x()</script><script type="application/ld+json">{}</script>'))
  expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><script>/)
  expect(html).toContain(`script-src 'self' 'inline-speculation-rules' ${hashOf('x()')};`)
})

test('a page without a place for its policy is told of', () => {
  expect(() => withPolicy('a/index.html', '<p>A')).toThrow('a/index.html has no <meta charset>')
})
