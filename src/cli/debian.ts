import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Where a program is on this machine, or undefined. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

let listed = false

/** Installs packages of Debian where that is allowed: as root. Whether it worked shows in what is there afterwards. */
export function installPackages(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  listed ||= run('apt-get', ['update', '-qq'])
  if (listed) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

/** Programs that read what the site is taken away as, by the package that they come in: records of sources, and PDF. */
const readers = { biber: 'biber', ris2xml: 'bibutils', xml2ris: 'bibutils', pdffonts: 'poppler-utils' }

/** The programs among them that are not on this machine. */
export const missingReaders = (): string[] => Object.keys(readers).filter((name) => !findProgram(name))

/**
 * Installs the programs that read records of reference managers and PDF, where they are missing and can be had: some
 * 100 packages, mostly for biber, 11 MB to load, 65 MB on disk. Without them their tests are left out, and a line
 * says so.
 */
export function ensureReaders(): void {
  const packages = [...new Set(Object.values(readers))]
  if (missingReaders().length > 0) installPackages(packages)
  const missing = missingReaders()
  if (missing.length > 0)
    console.log(`Tests that need ${missing.join(', ')} are left out: install Debian's packages ${packages.join(', ')}.`)
}

/** Where Debian has typefaces as wide as those of phones. Without them words are set in one that is far wider. */
const typefaces = '/usr/share/fonts/truetype/liberation'

/** Installs typefaces where there are none but the widest, and they can be had: the tests ask what fits on a screen. */
export function ensureTypefaces(): void {
  if (existsSync(typefaces) || existsSync(`${typefaces}2`)) return
  installPackages(['fonts-liberation'])
}

/** Where Debian's package has the part of nginx that sends what was packed with brotli. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Where nginx is on this machine. Its folder is not among those that everybody's programs are looked for in. */
export const nginxProgram = '/usr/sbin/nginx'

/** Installs nginx where it is missing and can be had, for the test that serves the site with it: 3 MB on disk. */
export function ensureNginx(): void {
  const there = () => existsSync(nginxProgram) && existsSync(brotliModule)
  const packages = ['nginx', 'libnginx-mod-http-brotli-static']
  if (!there()) installPackages(packages)
  if (!there()) console.log(`The tests with nginx are left out: install Debian's packages ${packages.join(', ')}.`)
}
