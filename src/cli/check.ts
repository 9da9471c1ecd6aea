import { check } from '../checker/check.ts'
import { formatProblem, tally } from '../checker/problem.ts'
import { contentDir, previousFacts } from '../site/settings.ts'
import { asCommand } from './author-error.ts'
import { readPublished } from './published.ts'
import { watchLinks } from './watch-links.ts'

/**
 * `npm run check`: reports every problem of the content; fails when one is an error. With `-- --links` it asks also
 * whether the addresses of sources still answer; fails when one is gone that has no archived copy.
 */
await asCommand(async () => {
  const { content, problems } = check(contentDir, readPublished(previousFacts))
  for (const problem of problems) console.log(formatProblem(problem))
  console.log(`${content.entries.length} entries checked: ${tally(problems)}.`)
  const there = process.argv.includes('--links') ? await watchLinks(content) : true
  process.exitCode = !there || problems.some(({ level }) => level === 'error') ? 1 : 0
})
