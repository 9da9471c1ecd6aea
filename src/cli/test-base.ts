import { spawnSync } from 'node:child_process'
import { ensureQuickChromium } from './chromium.ts'
import { ensureReaders } from './debian.ts'

const settings = { SITE: 'https://example.org', BASE: '/615km/', OUT_DIR: '.hosts/base' }

/**
 * `npm run test:base`: builds the site for a path on another host, beside `dist/`, and runs the tests of the site there.
 * `npm test` has no time for it, and asks of a small site that nothing leads above its path.
 */
ensureReaders()
const env = { ...process.env, ...settings, CHROMIUM: ensureQuickChromium(), ASTRO_TELEMETRY_DISABLED: '1' }
const run = (command: string) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0
process.exitCode = run('npm run build') && run('playwright test -c tests/playwright.config.ts') ? 0 : 1
