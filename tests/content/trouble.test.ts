import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { copyCheckout } from './checkout.ts'

// Only to end what hangs: a loaded machine may take its time.
vi.setConfig({ testTimeout: 300_000 })

const root = mkdtempSync(join(tmpdir(), 'trouble-'))
const checkout = join(root, 'checkout')
const generated = join(checkout, '.astro')
const place = join(root, 'place')
const site = join(place, 'site')
const asBefore = 'Nothing was built; the last site is as it was.\n'

/** Root may write everywhere. With these two powers taken it is held to the permissions of folders, as others are. */
const asAnybody = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : ['env']

/** Builds in vain. Returns what the author is told. */
function refused(...before: string[]): string {
  const [command = 'env', ...rest] = before
  const env = { ...process.env, CONTENT_DIR: resolve('tests/fixtures/content'), OUT_DIR: site, EDITIONS: '' }
  const build = spawnSync(command, [...rest, 'node', 'src/cli/build.ts'], { cwd: checkout, env, encoding: 'utf8' })
  expect(build.status, build.stderr).toBe(1)
  expect(build.stderr).not.toContain('    at ')
  expect(readdirSync(place), 'nothing is left behind').toEqual(['site'])
  expect(readdirSync(site).map((name) => readFileSync(join(site, name), 'utf8'))).toEqual(['old', 'old'])
  return build.stderr
}

beforeAll(() => {
  copyCheckout(checkout)
  mkdirSync(site, { recursive: true })
  for (const name of ['index.html', 'sitemap-index.xml']) writeFileSync(join(site, name), 'old')
})
beforeEach(() => {
  rmSync(generated, { recursive: true, force: true })
})
afterAll(() => {
  chmodSync(place, 0o755)
  rmSync(root, { recursive: true })
})

test('a folder without permission to write is named, with what to do', () => {
  chmodSync(place, 0o555)
  const told = refused(...asAnybody)
  chmodSync(place, 0o755)
  const work = join(place, '.site.building')
  expect(told).toMatch(/^\S+ has no permission to use /)
  expect(told).toContain(`use ${work}. Give it with chown or chmod. Or name another folder in OUT_DIR.\n${asBefore}`)
})

test('a full disk is named, with what to do', () => {
  mkdirSync(generated)
  // The system lets nobody write to this one: its disk is always full.
  symlinkSync('/dev/full', join(generated, 'types.d.ts'))
  expect(refused()).toContain(`The disk of ${generated} is full. Free some space on it.\n${asBefore}`)
})

test('a file that lies where a folder is needed is named', () => {
  writeFileSync(generated, '')
  expect(refused()).toContain(`${generated} is a file, where a folder is needed. Move it away.\n${asBefore}`)
})
