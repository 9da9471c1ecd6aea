import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright'
import { installPackages } from './debian.ts'

/** Chromium without windows: the same engine, but a new tab costs a quarter of the time. */
const shell = '/usr/bin/chromium-headless-shell'
const installed = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/** Where a Chromium is: named by CHROMIUM, installed on the system, or downloaded by Playwright. */
export function findChromium(): string | undefined {
  const candidates = [process.env['CHROMIUM'] ?? '', ...installed, chromium.executablePath()]
  return candidates.find((path) => path !== '' && existsSync(path))
}

/**
 * Finds a Chromium, or installs one: Debian's package where we may, else Playwright's own download.
 * Throws when neither can be had.
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  installPackages(['chromium-headless-shell'])
  // Older Debian has no package without windows.
  if (!findChromium()) installPackages(['chromium'])
  if (!findChromium()) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
  const now = findChromium()
  if (!now) throw new Error('No Chromium was found or could be installed. Install one, and name it in CHROMIUM.')
  return now
}

/** {@link ensureChromium}, for hundreds of tabs: where packages may be installed, one without windows is preferred. */
export function ensureQuickChromium(): string {
  if (!process.env['CHROMIUM'] && !existsSync(shell)) installPackages(['chromium-headless-shell'])
  return ensureChromium()
}
