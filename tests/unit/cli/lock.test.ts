import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'lock-'))
const folder = join(root, 'work')
const lock = pathToFileURL('src/cli/lock.ts').href

afterAll(() => {
  rmSync(root, { recursive: true })
})

/** A process that takes the lock of the folder, says so, and keeps it. */
function locking() {
  const script = `
    import { lockFolder } from ${JSON.stringify(lock)}
    lockFolder(${JSON.stringify(folder)})
    console.log('has it')
    setInterval(() => {}, 1000)`
  const running = spawn('node', ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  running.stdout.on('data', (part: Buffer) => (said += part.toString()))
  const says = (text: string) => expect.poll(() => said, { timeout: 20_000 }).toContain(text)
  const kill = async () => {
    running.kill('SIGKILL')
    await once(running, 'exit')
  }
  return { said: () => said, says, kill }
}

test('a second build waits for the first, says so, and begins when the first was killed', async () => {
  const first = locking()
  await first.says('has it')
  const second = locking()
  await second.says('Another build is at work in ')
  expect(second.said()).not.toContain('has it')
  // As a build does at its end: the lock is then on a folder that is gone.
  rmdirSync(folder)
  await first.kill()
  await second.says('has it')
  const third = locking()
  await third.says('Another build is at work in ')
  await Promise.all([second.kill(), third.kill()])
})
