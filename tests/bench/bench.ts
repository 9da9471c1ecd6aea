/** `npm run bench`: with numbers of pages, how builds grow; without, how smoothly figures move and the search answers. */
import { spawnSync } from 'node:child_process'
import { benchBuilds } from './builds.ts'

const given = process.argv.slice(2)
const sizes = given.map(Number)
const wrong = given.find((_, index) => !Number.isInteger(sizes[index]) || (sizes[index] ?? 0) < 100)
if (wrong !== undefined) {
  console.error(`"${wrong}" is not a number of pages: write whole numbers from 100, such as npm run bench -- 100 1000.`)
  process.exitCode = 1
} else if (sizes.length > 0) await benchBuilds(sizes)
else {
  for (const script of ['src/cli/build.ts', 'tests/bench/frames.ts', 'tests/bench/search.ts']) {
    const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
    if (status !== 0) process.exit(1)
  }
}
