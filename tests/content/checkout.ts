import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Copies the engine, so that it builds somewhere else, with a folder of its own for what Astro generates. Packages are
 * links; the folders that builds write below `node_modules` are not among them.
 */
export function copyCheckout(to: string): void {
  mkdirSync(join(to, 'node_modules'), { recursive: true })
  for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(name, join(to, name), { recursive: true })
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(to, 'node_modules', name))
}
