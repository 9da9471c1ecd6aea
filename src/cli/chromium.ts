import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** Where a Chromium is: named by CHROMIUM, installed on the system, or downloaded by Playwright. */
export function findChromium(): string | undefined {
  const candidates = [process.env['CHROMIUM'] ?? '', ...installed, chromium.executablePath()]
  return candidates.find((path) => path !== '' && existsSync(path))
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/**
 * Finds a Chromium, or installs one: Debian's package where we may, else Playwright's own download.
 * Throws when neither can be had.
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (debian && run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  if (!findChromium()) run('npx', ['playwright', 'install', 'chromium'])
  const now = findChromium()
  if (!now) throw new Error('No Chromium was found or could be installed. Install one, and name it in CHROMIUM.')
  return now
}
