import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { randomLcg } from 'd3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as linux from '../../../src/cli/linux.ts'
import { clearAway, restore, swap } from '../../../src/cli/swap.ts'

let root = ''
const at = (name: string) => join(root, name)
const textIn = (name: string) => readFileSync(join(at(name), 'index.html'), 'utf8')

function folder(name: string, text: string): void {
  mkdirSync(at(name))
  writeFileSync(join(at(name), 'index.html'), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

test('whoever reads while sites are swapped finds one each time', async () => {
  folder('site', 'one')
  folder('next', 'two')
  const reading = `
    const { readFileSync } = require('node:fs')
    const { parentPort, workerData } = require('node:worker_threads')
    const seen = {}
    for (let times = 0; times < 20000; times++) {
      let text
      try { text = readFileSync(workerData, 'utf8') } catch ({ code }) { text = code }
      seen[text] = (seen[text] ?? 0) + 1
    }
    parentPort.postMessage(seen)`
  const reader = new Worker(reading, { eval: true, workerData: join(at('site'), 'index.html') })
  let seen: unknown
  reader.on('message', (message) => (seen = message))
  while (typeof seen !== 'object') {
    for (let times = 0; times < 50; times++) swap(at('next'), at('site'), at('old'))
    await setImmediate()
  }
  expect(Object.keys(seen as object).sort()).toEqual(['one', 'two'])
})

test('a process killed in the midst of swapping leaves a whole site', async () => {
  const random = randomLcg(615)
  const script = `
    import { cpSync } from 'node:fs'
    import { clearAway, swap } from ${JSON.stringify(pathToFileURL('src/cli/swap.ts').href)}
    process.chdir(${JSON.stringify(root)})
    console.log('swaps')
    for (let turn = 0; ; turn++) {
      cpSync(turn % 2 ? 'one' : 'two', 'work/next', { recursive: true })
      swap('work/next', 'site', 'work/old')
      clearAway('work')
    }`
  for (const name of ['one', 'two', 'site']) {
    folder(name, name)
    for (let page = 0; page < 20; page++) writeFileSync(join(at(name), `${page}.html`), name === 'site' ? 'one' : name)
  }
  writeFileSync(join(at('site'), 'index.html'), 'one')
  for (let times = 0; times < 10; times++) {
    const swapping = spawn('node', ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(swapping.stdout, 'data')
    await wait(random() * 30)
    swapping.kill('SIGKILL')
    await once(swapping, 'exit')
    const pages = readdirSync(at('site')).map((name) => readFileSync(join(at('site'), name), 'utf8'))
    expect(pages.length).toBe(21)
    expect(new Set(pages).size).toBe(1)
    rmSync(at('work'), { recursive: true, force: true })
  }
})

test('the first site of all is put where there is none', () => {
  folder('next', 'new')
  swap(at('next'), at('site'), at('old'))
  expect(textIn('site')).toBe('new')
  expect(existsSync(at('next'))).toBe(false)
})

test('where folders cannot be exchanged, two renames do it, and what they leave half done is undone', () => {
  vi.spyOn(linux, 'exchange').mockReturnValue(false)
  folder('site', 'old')
  folder('next', 'new')
  swap(at('next'), at('site'), at('old'))
  expect([textIn('site'), textIn('old')]).toEqual(['new', 'old'])
  rmSync(at('old'), { recursive: true })
  expect(() => {
    swap(at('next'), at('site'), at('old'))
  }).toThrow('ENOENT')
  expect(existsSync(at('site'))).toBe(false)
  restore(at('site'), at('old'))
  expect(textIn('site')).toBe('new')
})

test('the last site is not put back over one that is there', () => {
  folder('site', 'new')
  folder('old', 'old')
  restore(at('site'), at('old'))
  expect(textIn('site')).toBe('new')
  clearAway(at('old'))
  expect(existsSync(at('old'))).toBe(false)
})
