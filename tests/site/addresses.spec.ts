import { readFileSync } from 'node:fs'
import { expect, test } from './test.ts'
import { parse } from 'yaml'
import { allEmbeds, allPages } from './dist.ts'

const built = new Map([...allPages(), ...allEmbeds()].map(({ address, ids }) => [address, new Set(ids)]))
const published = parse(readFileSync('content/published.yaml', 'utf8')) as Record<string, string[]>

test('every published address is a page of the site, and every published anchor an id on it', () => {
  const lost = Object.entries(published).flatMap(([page, anchors]) => {
    const ids = built.get(page)
    return ids ? anchors.flatMap((anchor) => (ids.has(anchor) ? [] : [`${page}#${anchor}`])) : [page]
  })
  expect(lost).toEqual([])
})

test('the register knows every kind of page that the site has', () => {
  const folder = (address: string) => address.replace(/[^/]+\/$/, '')
  const known = new Set(Object.keys(published).map(folder))
  // The citations of a page and the parts of a long list stand below it, and so need no promise of their own.
  const below =
    /\/cite\/|^\/facts\/by\/[^/]+\/[^/]+\/.|^\/sources\/from\/[^/]+\/.|^\/topics\/[^/]+\/.|^\/(search\/names|sources\/outlets)\//
  const own = [...built.keys()].filter((address) => address !== '/404.html' && !below.test(address))
  expect(own.filter((address) => !known.has(folder(address)))).toEqual([])
})
