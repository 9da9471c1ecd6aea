import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { ensureQuickChromium } from './chromium.ts'
import { ensureNginx, ensureReaders, ensureTypefaces } from './debian.ts'

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

/** Runs a command and shows what it says. True when it succeeds. */
async function aloud(name: string, command: string): Promise<boolean> {
  console.log(`\n── ${name}`)
  const running = spawn(command, { shell: true, stdio: 'inherit', env })
  const [status] = (await once(running, 'close')) as [number | null]
  return status === 0
}

/** Runs a command beside others, and so shows what it says when it has ended. True when it succeeds. */
async function aside(name: string, command: string): Promise<boolean> {
  const running = spawn(command, { shell: true, env })
  const said: Buffer[] = []
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => said.push(part))
  const [status] = (await once(running, 'close')) as [number | null]
  console.log(`\n── ${name}\n${Buffer.concat(said).toString().trim()}`)
  return status === 0
}

/** A check that passes or fails as a whole. */
async function whole(name: string, command: string): Promise<Count> {
  return (await aside(name, command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** What a test runner that has ended says of each test in its JSON report; one that left none counts as a failure. */
function counted(fine: boolean, report: string, read: (json: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')) as never)
    return !fine && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** The tests of a folder that need no site. */
async function vitestIn(folder: 'unit' | 'content'): Promise<Count> {
  const report = `${reports}/${folder}.json`
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`
  const fine = await aside(folder, `vitest run --config tests/vitest.config.ts ${reporters} tests/${folder}`)
  return counted(fine, report, vitest)
}

/** The tests in a browser of the site that was built. */
async function playwrightOn(): Promise<Count> {
  const fine = await aloud('site', 'playwright test -c tests/playwright.config.ts')
  return counted(fine, `${reports}/playwright.json`, playwright)
}

/** Does one thing after the other. */
async function inTurn(steps: readonly (() => Promise<Count>)[]): Promise<Count[]> {
  const counts: Count[] = []
  for (const step of steps) counts.push(await step())
  return counts
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
ensureTypefaces()
ensureNginx()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)
// Two rows side by side, of one core each. All that builds or asks for types stands in the first, one after the other:
// it shares the folder of files that Astro generates.
const rows = await Promise.all([
  inTurn([() => whole('build', 'npm run build'), () => whole('types', 'astro check'), () => vitestIn('content')]),
  inTurn([() => whole('format', 'prettier --check .'), () => whole('lint', 'npm run -s lint'), () => vitestIn('unit')]),
])
// Without a build there is no site to test, or an old one.
const built = rows[0][0]?.failed === 0
const counts = [...rows.flat(), built ? await playwrightOn() : { passed: 0, failed: 1 }]
const total = counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }))
rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
