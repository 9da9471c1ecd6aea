import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf, listName, writeChecksums } from '../../../src/editions/checksums.ts'
import { folderWith, write } from './folder.ts'

const files = { 'index.html': 'Home', 'facts/one/index.html': 'One', 'data/facts.json': '[]' }

test('the list names every file in order, and sha256sum accepts it', () => {
  const folder = folderWith(files)
  expect(writeChecksums(folder)).toMatchObject({ files: 3 })
  const names = readFileSync(join(folder, listName), 'utf8').match(/(?<= {2}).+/g)
  expect(names).toEqual(['data/facts.json', 'facts/one/index.html', 'index.html'])
  const { status, stdout } = spawnSync('sha256sum', ['-c', listName], { cwd: folder, encoding: 'utf8' })
  expect(status, stdout).toBe(0)
})

test('an edition as it was fixed has no faults', () => {
  const folder = folderWith(files)
  expect(faultsOf(folder, writeChecksums(folder))).toEqual([])
})

test('a changed, an added and a missing file are each named', () => {
  const folder = folderWith(files)
  const recorded = writeChecksums(folder)
  write(folder, { 'index.html': 'Hone', 'extra.html': '' })
  rmSync(join(folder, 'data/facts.json'))
  expect(faultsOf(folder, recorded)).toEqual([
    'extra.html does not belong to it',
    'index.html was changed',
    'data/facts.json is missing',
  ])
})

test('a link in the place of a file is a change, even one to the same bytes', () => {
  const folder = folderWith(files)
  const recorded = writeChecksums(folder)
  const elsewhere = join(folderWith({}), 'index.html')
  renameSync(join(folder, 'index.html'), elsewhere)
  symlinkSync(elsewhere, join(folder, 'index.html'))
  expect(faultsOf(folder, recorded)).toEqual(['index.html was changed'])
})

test('a list that was made anew for changed files is not the recorded one', () => {
  const folder = folderWith(files)
  const recorded = writeChecksums(folder)
  rmSync(join(folder, listName))
  expect(faultsOf(folder, recorded)).toEqual(['SHA256SUMS is missing'])
  write(folder, { 'index.html': 'Hone' })
  writeChecksums(folder)
  expect(faultsOf(folder, recorded)).toEqual(['SHA256SUMS is not the list that was recorded'])
})
