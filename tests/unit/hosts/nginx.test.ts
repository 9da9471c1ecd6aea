import { expect, test } from 'vitest'
import { nginxConfig, type Served } from '../../../src/hosts/nginx.ts'

const served: Served = {
  folder: '/srv/a "site"',
  base: '/615km/',
  name: 'site.example',
  listen: ['80'],
  rules: [
    { path: '/615km/*', headers: [['X-Frame', 'none']] },
    { path: '/615km/embed/*', headers: [['X-Frame', 'all']] },
    { path: '/615km/about/', headers: [['Link', '<a>; rel="b"']] },
  ],
  moves: [{ from: '/615km/old/', to: '/615km/new/' }],
  brotli: false,
}

test('below a path everything is, and the bare path leads to it', () => {
  const config = nginxConfig(served)
  expect(config).toContain('location /615km/ { alias "/srv/a \\"site\\"/"; }')
  expect(config).toContain('location = /615km { return 301 /615km/; }')
  expect(config).toContain('error_page 404 /615km/404.html;')
  expect(config).toContain('"/615km/old/" "/615km/new/";')
  expect(nginxConfig({ ...served, base: '/' })).not.toContain('location = ')
})

test('the narrower of two rules is looked at first, and a page is known by the file that answers', () => {
  const config = nginxConfig(served)
  expect(config.indexOf('"all"')).toBeLessThan(config.indexOf('"none"'))
  expect(config).toContain('"/615km/about/index.html" "<a>; rel=\\"b\\"";')
})

test('brotli is left out where nginx has no part for it, and what nginx would misread is refused', () => {
  expect(nginxConfig(served)).toMatch(/^ {2}# .*brotli_static on;$/m)
  expect(nginxConfig({ ...served, brotli: true })).toMatch(/^ {2}brotli_static on;$/m)
  const rules = [{ path: '/*', headers: [['X-Price', '5 $each'] as [string, string]] }]
  expect(() => nginxConfig({ ...served, rules })).toThrow('nginx would take a part of 5 $each for a variable')
})
