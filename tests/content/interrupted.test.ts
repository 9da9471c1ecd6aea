import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { randomLcg } from 'd3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { namesIn, sha256 } from '../../src/editions/files.ts'
import { copyCheckout } from './checkout.ts'

// Only to end what hangs: a loaded machine may take its time.
vi.setConfig({ testTimeout: 600_000 })

/** Where and when a build is killed depends on this alone, and on the speed of the machine. */
const seed = 615
/** With the one that is killed as its site comes into place, twenty. */
const kills = 19

const root = mkdtempSync(join(tmpdir(), 'interrupted-'))
const at = (name: string) => join(root, name)
const home = join(at('site'), 'index.html')
/** What a build writes last of all: its site is whole then. */
const last = join(at('checkout'), '.astro/made/site/offline-worker.js')

/** Every file of the site that is served, with its checksum. */
const served = () => namesIn(at('site')).map((name) => `${name} ${sha256(readFileSync(join(at('site'), name)))}`)

/** Serves a site that no build makes, and so can be told from one. */
function serveOld(): string[] {
  rmSync(at('site'), { recursive: true, force: true })
  mkdirSync(join(at('site'), 'facts'), { recursive: true })
  for (const name of ['index.html', 'sitemap-index.xml', 'facts/index.html']) writeFileSync(join(at('site'), name), 'old')
  return served()
}

/** Begins a build in a group of processes of its own. */
function building() {
  const env = { ...process.env, CONTENT_DIR: at('content'), OUT_DIR: at('site'), EDITIONS: '' }
  const build = spawn('node', ['src/cli/build.ts'], { cwd: at('checkout'), env, detached: true, stdio: 'ignore' })
  const ended = once(build, 'exit')
  const kill = async () => {
    if (build.exitCode === null) process.kill(-(build.pid as number), 'SIGKILL')
    await ended
  }
  return { build, ended, kill }
}

beforeAll(() => {
  copyCheckout(at('checkout'))
  cpSync('tests/fixtures/content', at('content'), { recursive: true })
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

let length = 0
let whole: string[] = []

test('a reader finds the old home page until there is the new one, and the build killed then has left a whole site', async () => {
  serveOld()
  const begun = performance.now()
  const { build, kill } = building()
  while (!existsSync(last) && build.exitCode === null) await wait(5)
  // Without a pause from here on: a page that was missing for a moment would be missed here.
  let page = 'old'
  for (const until = performance.now() + 60_000; page === 'old' && performance.now() < until; )
    page = readFileSync(home, 'utf8')
  await kill()
  length = performance.now() - begun
  expect(page).toContain('</html>')
  whole = served()
  expect(whole.length).toBeGreaterThan(200)
})

test(`a build killed at ${kills} moments leaves the old site or the new one (seed ${seed})`, async () => {
  const random = randomLcg(seed)
  const old = serveOld()
  for (let count = 0; count < kills; count++) {
    // Over all of a build, but the more seldom the later: a late one costs as much as a build.
    const moment = length * random() ** 6
    const { kill } = building()
    await wait(moment)
    await kill()
    const found = served()
    expect([old, whole], `killed after ${moment.toFixed()} ms`).toContainEqual(found)
    if (found.length === whole.length) serveOld()
  }
})

test('after all that a build makes the same site, and clears away what the others left', async () => {
  const { build, ended } = building()
  await ended
  expect(build.exitCode).toBe(0)
  expect(served()).toEqual(whole)
  expect(readdirSync(root).sort()).toEqual(['.site.kept', 'checkout', 'content', 'site'])
  expect(readdirSync(join(at('checkout'), '.astro'))).not.toContain('made')
})
