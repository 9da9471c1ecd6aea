import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contentDir } from '../../src/site/settings.ts'
import { buildAccepted, type Failure } from './build.ts'
import type { Case } from './case.ts'
import { soundContent } from './damage.ts'
import { casesOf, judgeAll, scratch, type Judged } from './run.ts'

const describe = ({ number, kind, damage }: Case, seed: string) =>
  `case ${number} of seed ${seed}, ${kind}, ${damage.changes.map(({ file }) => file).join(' and ')}: ${damage.what}`

/**
 * `npm run mutate -- --cases 600 --seed 615`: damages copies of the content in as many ways. Each has to be reported
 * with its file, or build into a whole site. `--case 17` does one of them alone, and shows what is said of it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '600' },
      seed: { type: 'string', default: '615' },
      case: { type: 'string' },
    },
  })
  const numbers = values.case === undefined ? [...Array(Number(values.cases)).keys()] : [Number(values.case)]
  const sound = soundContent(contentDir)
  const cases = casesOf(sound, Number(values.seed), numbers)
  const parent = scratch(contentDir)
  try {
    const judged = await judgeAll(contentDir, sound, cases, parent, (each) =>
      tell(each, values.seed, values.case !== undefined),
    )
    const accepted = judged.flatMap((each) => ('accepted' in each.outcome ? [each.case] : []))
    console.log(`${accepted.length} accepted by the checker, to be built`)
    const unbuilt = buildAccepted(contentDir, sound, accepted, parent)
    summarise(judged, accepted.length, unbuilt, values.seed)
  } finally {
    rmSync(parent, { recursive: true })
  }
}

function tell({ case: each, outcome }: Judged, seed: string, alone: boolean): void {
  if ('failed' in outcome) console.log(`FAILED ${describe(each, seed)}\n  ${outcome.failed}`)
  if (!alone) return
  console.log(describe(each, seed))
  if ('reported' in outcome)
    for (const { file, line, reason, remedy } of outcome.reported) console.log(`  ${file}:${line} ${reason}. ${remedy}`)
}

function summarise(judged: readonly Judged[], accepted: number, unbuilt: readonly Failure[], seed: string): void {
  for (const { number, why } of unbuilt) {
    const found = judged.find((each) => each.case.number === number)
    if (found) console.log(`FAILED ${describe(found.case, seed)}\n  ${why}`)
  }
  const failed = judged.filter(({ outcome }) => 'failed' in outcome).length + unbuilt.length
  const reported = judged.filter(({ outcome }) => 'reported' in outcome).length
  console.log(`${judged.length} cases: ${reported} reported, ${accepted - unbuilt.length} built, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

await main()
