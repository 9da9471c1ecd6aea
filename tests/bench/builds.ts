import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './measure/report.ts'
import { measureSite, type Measured } from './measure/site.ts'

const file = new URL('growth.txt', import.meta.url).pathname

/** The state of the code that is measured: its last commit, and whether anything was changed since. */
function version(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'src') === '' ? '' : ', and changes to src'
  return `${git('log', '-1', '--format=%h of %cs')}${changed}`
}

/**
 * `npm run bench -- 100 1000`: builds made-up sites of about so many pages and writes down how the build, its memory,
 * the site and its search grow. Times depend on the machine: read the ratios.
 */
export async function benchBuilds(sizes: readonly number[]): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'growth-'))
  const all: Measured[] = []
  try {
    for (const size of [...sizes].sort((a, b) => a - b)) {
      const folder = join(root, String(size))
      mkdirSync(folder)
      console.log(`Building a site of about ${size} pages twice …`)
      all.push(await measureSite(size, folder))
      rmSync(folder, { recursive: true })
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}`
  const head = `npm run bench -- ${sizes.join(' ')}\nat ${version()}; ${machine}`
  const text = `${head}\n\n\n${report(all)}\n`
  writeFileSync(file, text)
  console.log(`\n${text}`)
}
