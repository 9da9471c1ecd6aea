import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { recordEdition } from '../../../src/editions/records.ts'
import { contentWith } from '../../content/copy.ts'
import { folderWith } from '../editions/folder.ts'

const sum = 'a'.repeat(64)
const edition = { issued: '2026-11-25', base: '/615km/', content: sum, files: 3, checksums: sum }

let content = ''
let archive = ''

/** The modules as a build with these settings has them. */
async function built(settings: Record<string, string> = {}) {
  const all = { SITE: 'https://site.example', BASE: '/615km/', CONTENT_DIR: content, EDITIONS: archive, ...settings }
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value)
  vi.resetModules()
  return { ...(await import('../../../src/site/edition.ts')), ...(await import('../../../src/site/href.ts')) }
}

beforeEach(() => {
  vi.unstubAllEnvs()
  content = contentWith()
  recordEdition(content, '2026.11', edition)
  archive = folderWith({ '615km-2026.11.tar.gz': '' })
})

const fixed = 'https://site.example/615km/editions/2026.11/strategy/#x'
const own = 'https://site.example/615km/strategy/#x'

test('a citation names the current edition where it is fixed and carried', async () => {
  const { citedAddress, editionState } = await built()
  expect(citedAddress('/strategy/#x')).toBe(fixed)
  expect(citedAddress('/')).toBe('https://site.example/615km/editions/2026.11/')
  expect(citedAddress('/editions/'), 'only on the living site').toBe('https://site.example/615km/editions/')
  expect(editionState()).toBe('fixed')
})

test('in the fixed copy a citation names the copy, whatever the archive holds', async () => {
  const { citedAddress, editionState } = await built({ FIXED: '2026.11', EDITIONS: folderWith({}) })
  expect(citedAddress('/strategy/#x')).toBe(fixed)
  expect(editionState()).toBe('fixed')
})

test('while the edition is in preparation a citation names the page itself', async () => {
  rmSync(join(content, 'editions.yaml'))
  const { citedAddress, editionState } = await built()
  expect(citedAddress('/strategy/#x')).toBe(own)
  expect(editionState()).toBe('prepared')
})

test('no citation leads to an edition that the build does not carry', async () => {
  const elsewhere = await built({ EDITIONS: folderWith({}) })
  expect(elsewhere.citedAddress('/strategy/#x')).toBe(own)
  expect(elsewhere.hindrance('2026.11', edition)).toMatch(/^is not in .+\. Put 615km-2026\.11\.tar\.gz there, or/)
  const moved = await built({ BASE: '/' })
  expect(moved.citedAddress('/strategy/#x')).toBe('https://site.example/strategy/#x')
  expect(moved.hindrance('2026.11', edition)).toBe(
    'was fixed for a site under /615km/, and this one is under /. Set BASE=/615km/.',
  )
})

test('links of the fixed copy stay in it, but for what only the living site has', async () => {
  const { href, liveHref, publicAddress } = await built({ FIXED: '2026.11' })
  expect(href('/threats/#x')).toBe('/615km/editions/2026.11/threats/#x')
  expect(publicAddress('/threats/')).toBe('https://site.example/615km/editions/2026.11/threats/')
  expect(href('/search/?q=wall')).toBe('/615km/search/?q=wall')
  expect(href('/feed.xml')).toBe('/615km/feed.xml')
  expect(href('/editions/#2026.11')).toBe('/615km/editions/#2026.11')
  expect(href('https://other.example/search/')).toBe('https://other.example/search/')
  expect(liveHref('/threats/')).toBe('/615km/threats/')
})
