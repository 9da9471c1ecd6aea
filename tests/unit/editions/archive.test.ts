import { chmodSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { list, type ReadEntry } from 'tar'
import { expect, test } from 'vitest'
import { findArchived } from '../../../src/editions/archive.ts'
import { carryEdition } from '../../../src/editions/carry.ts'
import { writeChecksums } from '../../../src/editions/checksums.ts'
import { namesIn } from '../../../src/editions/files.ts'
import { pack } from '../../../src/editions/release.ts'
import type { Edition } from '../../../src/schemas/edition.ts'
import { folderWith, write } from './folder.ts'

const id = '2026.12'
const issued = '2026-11-26'
const long = `${'deep/'.repeat(30)}index.html`
const files = { 'index.html': 'Home', '@astro/a.js': '1', [long]: 'Deep' }

/** An archive that holds the files as a release, with their record. */
function archiveOf(files: Record<string, string>): { archive: string; record: Edition } {
  const folder = folderWith(files)
  const record = { issued, base: '/', content: '', ...writeChecksums(folder) }
  const archive = folderWith({})
  pack(folder, join(archive, '615km-2026.12.tar.gz'), { id, issued })
  return { archive, record }
}

const release = (archive: string) => readFileSync(join(archive, '615km-2026.12.tar.gz'))

test('the same files packed at another time and with other rights give the same bytes', () => {
  const again = folderWith(files)
  writeChecksums(again)
  for (const name of namesIn(again)) {
    utimesSync(join(again, name), 1, 1)
    chmodSync(join(again, name), 0o600)
  }
  const other = folderWith({})
  pack(again, join(other, 'other.tar.gz'), { id, issued })
  expect(readFileSync(join(other, 'other.tar.gz')).equals(release(archiveOf(files).archive))).toBe(true)
})

test('a release stands in one folder and tells the day of the edition, and nothing of who packed it', () => {
  const { archive } = archiveOf(files)
  const entries: ReadEntry[] = []
  list({ file: join(archive, '615km-2026.12.tar.gz'), sync: true, onReadEntry: (entry) => entries.push(entry) })
  expect(entries.map(({ path }) => path)).toContain('615km-2026.12/index.html')
  for (const { path, mtime, mode, uid, uname } of entries) {
    expect(path).toMatch(/^615km-2026\.12\//)
    expect(mtime?.toISOString()).toBe('2026-11-26T00:00:00.000Z')
    expect([mode, uid, uname]).toEqual([0o644, undefined, ''])
  }
})

test('an edition comes out of the archive as it went in', () => {
  const { archive, record } = archiveOf(files)
  const target = folderWith({})
  expect(carryEdition(id, record, archive, target)).toEqual([])
  expect(namesIn(target)).toEqual(['SHA256SUMS', ...Object.keys(files)].map((name) => `${id}/${name}`).sort())
  expect(readFileSync(join(target, id, long), 'utf8')).toBe('Deep')
})

test('the archive may hold an edition as a folder instead', () => {
  const archive = folderWith({ [`${id}/index.html`]: 'Home' })
  const record = { issued, base: '/', content: '', ...writeChecksums(join(archive, id)) }
  expect(findArchived(archive, id)).toBe(join(archive, id))
  expect(carryEdition(id, record, archive, folderWith({}))).toEqual([])
  write(archive, { [`${id}/index.html`]: 'Hone' })
  expect(carryEdition(id, record, archive, folderWith({}))).toEqual(['index.html was changed'])
})

test('one byte changed in a release file is found', () => {
  const { archive, record } = archiveOf(files)
  const bytes = release(archive)
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20)
  writeFileSync(join(archive, '615km-2026.12.tar.gz'), bytes)
  expect(carryEdition(id, record, archive, folderWith({}))).not.toEqual([])
})

test('a release file of other content is found, file by file', () => {
  const { archive } = archiveOf({ 'index.html': 'Home' })
  const { record } = archiveOf({ 'index.html': 'Hone' })
  expect(carryEdition(id, record, archive, folderWith({}))).toEqual(['SHA256SUMS is not the list that was recorded'])
  expect(carryEdition('2027.01', record, archive, folderWith({}))).toEqual(['it is not in the archive'])
})
