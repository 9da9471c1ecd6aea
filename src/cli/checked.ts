import { check } from '../checker/check.ts'
import { formatProblem, tally } from '../checker/problem.ts'
import { contentDir, previousFacts } from '../site/settings.ts'
import { AuthorError } from './author-error.ts'
import { readPublished } from './published.ts'

/** How a build ends that was stopped by a mistake. */
export const nothingBuilt = 'Nothing was built; the last site is as it was.'

/**
 * Checks the content before it is built, and tells how many problems there are.
 * Throws an {@link AuthorError} with every error when there is any.
 */
export function refuseErrors(): void {
  const { problems } = check(contentDir, readPublished(previousFacts))
  const errors = problems.filter(({ level }) => level === 'error')
  console.log(`Content checked: ${tally(problems)}.`)
  if (errors.length === 0) return
  throw new AuthorError([...errors.map(formatProblem), nothingBuilt].join('\n'))
}
