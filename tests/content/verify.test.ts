import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contentWith, type Change } from './copy.ts'

/** The fixture's facts are 615 km and 618 km, both of the source "outlet-2025-01". */
const both = 'One office measured 615 km.\n\nAnother office measured 618 km.\n'

/** Gives the first fact of the fixture a locator. */
const located = (at: string): Change => ({
  file: 'facts/length.yaml',
  replace: '    - id: outlet-2025-01\n',
  by: `    - id: outlet-2025-01\n      at: ${at}\n`,
})

/** A folder with these texts by file name, removed when the test ends. */
function folderWith(texts: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  return folder
}

/** Runs the command on the fixture with these changes. */
function verify(folder: string | undefined, ...changes: Change[]) {
  const env = { ...process.env, CONTENT_DIR: contentWith(...changes) }
  const args = ['src/cli/verify.ts', ...(folder === undefined ? [] : [folder])]
  return spawnSync(process.execPath, args, { env, encoding: 'utf8' })
}

describe('npm run verify', () => {
  test('succeeds when every figure stands where its fact says', () => {
    const { stdout, status } = verify(folderWith({ 'outlet-2025-01.txt': both }), located('paragraph 1'))
    expect(stdout).toContain('length-one: 615 km: confirmed in paragraph 1\n')
    expect(stdout).toContain('length-two: 618 km: confirmed in the text\n')
    expect(stdout).toContain('2 citations with a figure looked up: 2 confirmed, 0 elsewhere')
    expect(status).toBe(0)
  })

  test('fails when a figure stands elsewhere than its fact says', () => {
    const { stdout, status } = verify(folderWith({ 'outlet-2025-01.md': both }), located('paragraph 2'))
    expect(stdout).toContain('length-one: 615 km: not in paragraph 2, but elsewhere in the text: paragraph 1\n')
    expect(status).toBe(1)
  })

  test('fails when a figure is not found', () => {
    const { stdout, status } = verify(folderWith({ 'outlet-2025-01.txt': 'One office measured 615 km.' }))
    expect(stdout).toContain('length-two: 618 km: not found in the text\n')
    expect(status).toBe(1)
  })

  test('succeeds when a locator cannot be followed but the figure is in the text', () => {
    const { stdout, status } = verify(folderWith({ 'outlet-2025-01.txt': both }), located('standfirst'))
    expect(stdout).toContain('but the locator "standfirst" cannot be followed there')
    expect(status).toBe(0)
  })

  test('names a file that belongs to no source and goes on', () => {
    const folder = folderWith({ 'outlet-2025-01.txt': both, 'notes.txt': 'Notes.' })
    const { stderr, status } = verify(folder)
    expect(stderr).toBe('notes.txt is named after no source. Name it <source-id>.txt or .md.\n')
    expect(status).toBe(0)
  })

  test('says so when broken records are left out', () => {
    const broken: Change = { file: 'facts/length.yaml', replace: '  value: 615\n', by: '  value: long\n' }
    const { stdout, stderr } = verify(folderWith({ 'outlet-2025-01.txt': both }), broken)
    expect(stderr).toContain('broken records are left out')
    expect(stdout).not.toContain('length-one')
  })
})

describe('npm run verify refuses', () => {
  test('to run without a folder', () => {
    const { stderr, status } = verify(undefined)
    expect(stderr).toBe('Name the folder of source texts: npm run verify -- <folder>\n')
    expect(status).toBe(2)
  })

  test('a folder that does not exist', () => {
    const { stderr, status } = verify('/no/such/folder')
    expect(stderr).toBe('There is no folder at /no/such/folder.\n')
    expect(status).toBe(2)
  })

  test('a folder without a file named after a source, and suggests the name that was meant', () => {
    const { stderr, status } = verify(folderWith({ 'outlet-2025-1.txt': both }))
    expect(stderr).toContain('outlet-2025-1.txt is named after no source. Did you mean "outlet-2025-01"?\n')
    expect(stderr).toContain('holds no text of a source')
    expect(status).toBe(2)
  })
})
