import { check } from '../checker/check.ts'
import { formatProblem, tally } from '../checker/problem.ts'
import { contentDir, previousFacts } from '../site/settings.ts'
import { asCommand } from './author-error.ts'
import { readPublished } from './published.ts'

/** `npm run check`: reports every problem of the content; fails when one is an error. */
await asCommand(() => {
  const { content, problems } = check(contentDir, readPublished(previousFacts))
  for (const problem of problems) console.log(formatProblem(problem))
  console.log(`${content.entries.length} entries checked: ${tally(problems)}.`)
  process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0
})
