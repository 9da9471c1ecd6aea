import { check } from '../checker/check.ts'
import { formatProblem, tally } from '../checker/problem.ts'
import { contentDir } from '../site/settings.ts'

/** `npm run check`: reports every problem of the content; fails when one is an error. */
const { content, problems } = check(contentDir)
for (const problem of problems) console.log(formatProblem(problem))
console.log(`${content.entries.length} entries checked: ${tally(problems)}.`)
process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0
