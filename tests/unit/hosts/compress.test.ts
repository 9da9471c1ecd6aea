import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { compress, isPackable } from '../../../src/hosts/compress.ts'

const root = mkdtempSync(join(tmpdir(), 'compress-'))
afterAll(() => rmSync(root, { recursive: true }))

test('what gets smaller is packed, to the same bytes each time, and is as old as its file', async () => {
  const path = join(root, 'page.html')
  writeFileSync(path, '<p>A wall of 400 km. '.repeat(100))
  await compress([path])
  const packed = ['.br', '.gz'].map((ending) => readFileSync(path + ending))
  const unpacked = [brotliDecompressSync(packed[0] as Buffer), gunzipSync(packed[1] as Buffer)]
  for (const bytes of unpacked) expect(bytes.equals(readFileSync(path))).toBe(true)
  await compress([path])
  expect(['.br', '.gz'].map((ending) => readFileSync(path + ending))).toEqual(packed)
  expect(statSync(`${path}.br`).mtime).toEqual(statSync(path).mtime)
})

test('what does not get smaller has no packed copy, nor an old one', async () => {
  const path = join(root, 'short.txt')
  writeFileSync(path, 'ab')
  writeFileSync(`${path}.gz`, 'of another build')
  await compress([path])
  expect([`${path}.br`, `${path}.gz`].filter((each) => existsSync(each))).toEqual([])
})

test('images, and what is packed already, stay as they are', () => {
  const names = ['a/index.html', 'cite.bib', 'figure.svg', 'figure.png', 'x.pf_fragment', 'words.pack', 'index.html.br']
  expect(names.filter(isPackable)).toEqual(['a/index.html', 'cite.bib', 'figure.svg'])
})
