import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { ensureQuickChromium } from './chromium.ts'
import { ensureReaders } from './debian.ts'

interface Count {
  passed: number
  failed: number
}

const reports = '.build-reports'
const env = { ...process.env, CHROMIUM: chromium(), ASTRO_TELEMETRY_DISABLED: '1' }

/** A Chromium, or nothing when none can be had: the site tests then fail, and the others still run. */
function chromium(): string {
  try {
    return ensureQuickChromium()
  } catch (cause) {
    console.error(String(cause))
    return ''
  }
}

/** Runs a command of ours. True when it succeeds. */
async function succeeds(name: string, command: string): Promise<boolean> {
  console.log(`\n── ${name}`)
  const running = spawn(command, { shell: true, stdio: 'inherit', env })
  const [status] = (await once(running, 'close')) as [number | null]
  return status === 0
}

/** A check that passes or fails as a whole. Others may run beside it, so it speaks when it has ended. */
async function whole(name: string, command: string): Promise<Count> {
  const running = spawn(command, { shell: true, env })
  const said: Buffer[] = []
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  const [status] = (await once(running, 'close')) as [number | null]
  console.log(`\n── ${name}\n${Buffer.concat(said).toString().trim()}`)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A test runner, counted test by test from its JSON report; one that leaves no report counts as a failure. */
async function runner(name: string, command: string, report: string, read: (json: never) => Count): Promise<Count> {
  const fine = await succeeds(name, command)
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')) as never)
    return !fine && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** The tests of a folder that need no site. */
function vitestIn(folder: 'unit' | 'content'): Promise<Count> {
  const report = `${reports}/${folder}.json`
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`
  return runner(folder, `vitest run --config tests/vitest.config.ts ${reporters} tests/${folder}`, report, vitest)
}

const vitest = ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }): Count => ({
  passed: numPassedTests,
  failed: numFailedTests,
})

const playwright = ({ stats }: { stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }): Count => ({
  passed: stats.expected,
  // None is skipped on purpose: what did not run was stopped by a failure.
  failed: stats.unexpected + stats.flaky + stats.skipped,
})

ensureReaders()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)
// What runs side by side uses one core each. All that builds or asks for types stands apart from each other: it shares
// the folder of files that Astro generates.
const [built, ...style] = await Promise.all([
  whole('build', 'npm run build'),
  whole('format', 'prettier --check .'),
  whole('lint', 'npm run -s lint'),
])
const units = await Promise.all([whole('types', 'astro check'), vitestIn('unit')])
const content = await vitestIn('content')
// Without a build there is no site to test, or an old one.
const site =
  built.failed > 0
    ? { passed: 0, failed: 1 }
    : await runner('site', 'playwright test -c tests/playwright.config.ts', `${reports}/playwright.json`, playwright)
const counts = [built, ...style, ...units, content, site]
const total = counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }))
rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
