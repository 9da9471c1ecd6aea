import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentDigest } from '../../../src/editions/digest.ts'
import { nextEdition, readEditions, recordEdition } from '../../../src/editions/records.ts'
import { folderWith, write } from './folder.ts'

const sum = 'a'.repeat(64)
const edition = { issued: '2026-11-26', base: '/', content: sum, files: 3, checksums: sum }

test('editions are recorded one after the other and read newest first', () => {
  const content = folderWith({})
  expect([...readEditions(content)]).toEqual([])
  recordEdition(content, '2026.10', edition)
  recordEdition(content, '2027.01', edition)
  expect([...readEditions(content)]).toEqual([
    ['2027.01', edition],
    ['2026.10', edition],
  ])
  expect(readFileSync(join(content, 'editions.yaml'), 'utf8')).toMatch(/^# .+\n\n'2026\.10':\n[\s\S]+\n\n'2027\.01':\n/)
})

test.each([
  ['2026.12', '2027.01'],
  ['2026.09', '2026.10'],
])('after edition %s comes %s', (id, next) => {
  expect(nextEdition(id)).toBe(next)
})

test('the digest changes with every file and name, and not with what was published', () => {
  const files = { 'site.yaml': 'a', 'facts/one.yaml': 'b' }
  const digest = contentDigest(folderWith(files))
  expect(contentDigest(folderWith({ ...files, 'site.yaml': 'c' }))).not.toBe(digest)
  expect(contentDigest(folderWith({ ...files, 'two.yaml': '' }))).not.toBe(digest)
  expect(contentDigest(folderWith({ 'site.yaml': 'a', 'facts/two.yaml': 'b' }))).not.toBe(digest)
  const content = folderWith(files)
  write(content, { 'editions.yaml': 'x', 'published.yaml': 'y', 'facts/.one.yaml.swp': 'z' })
  expect(contentDigest(content)).toBe(digest)
})
