import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { ensureChromium } from './chromium.ts'
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
    return ensureChromium()
  } catch (cause) {
    console.error(String(cause))
    return ''
  }
}

/** Runs a command of ours with its output shown. True when it succeeds. */
function succeeds(name: string, command: string): boolean {
  console.log(`\n── ${name}`)
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0
}

/** A check that passes or fails as a whole. */
function whole(name: string, command: string): Count {
  return succeeds(name, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A test runner, counted test by test from its JSON report; one that leaves no report counts as a failure. */
function runner(name: string, command: string, report: string, read: (json: never) => Count): Count {
  const fine = succeeds(name, command)
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')) as never)
    return !fine && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  }
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
const built = whole('build', 'npm run build')
const counts = [
  whole('format', 'prettier --check .'),
  whole('lint', 'npm run -s lint'),
  whole('types', 'astro sync && astro check'),
  runner(
    'unit and content',
    `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${reports}/vitest.json`,
    `${reports}/vitest.json`,
    vitest,
  ),
  built,
  // Without a build there is no site to test, or an old one.
  built.failed > 0
    ? { passed: 0, failed: 1 }
    : runner('site', 'playwright test -c tests/playwright.config.ts', `${reports}/playwright.json`, playwright),
]
const total = counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }))
rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
