import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { iconPng } from '../../../src/site/icon-files.ts'
import { icons, manifestOf, paperColours, type IconName } from '../../../src/site/manifest.ts'
import { readSite } from '../../../src/site/read-site.ts'

test('the manifest has all that browsers ask of a site that can be installed', () => {
  const manifest = JSON.parse(manifestOf(readSite('content')))
  expect(manifest).toMatchObject({ id: '/', start_url: '/', scope: '/', short_name: '615 km', lang: 'en', dir: 'ltr' })
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['any', '192x192', '512x512', '512x512'])
  expect(manifest.icons.at(-1).purpose).toBe('maskable')
})

test('icons are as large as they say', () => {
  for (const name of Object.keys(icons) as IconName[])
    expect(Buffer.from(iconPng(name)).readUInt32BE(16), name).toBe(icons[name].size)
})

test('the colours outside the pages are those of the paper', () => {
  const { light, dark } = paperColours
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(`--paper: light-dark(${light}, ${dark});`)
})
