import { resolve } from 'node:path'
import { check } from '../checker/check.ts'
import { formatProblem, tally } from '../checker/problem.ts'

/** `npm run check`: reports every problem of the content; fails when one is an error. */
const { content, problems } = check(resolve(process.env['CONTENT_DIR'] ?? 'content'))
for (const problem of problems) console.log(formatProblem(problem))
console.log(`${content.entries.length} entries checked: ${tally(problems)}.`)
process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0
