import { readFileSync, existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { registerOf } from '../authoring/register.ts'
import { check } from '../checker/check.ts'
import { formatProblem } from '../checker/problem.ts'
import { contentDir } from '../site/settings.ts'
import { AuthorError } from './author-error.ts'

/**
 * Adds every address of the site, with its anchors, to the register of what was published, and says how many.
 * Throws an {@link AuthorError} when the content has errors.
 */
export function registerAddresses(): void {
  const { content, problems } = check(contentDir)
  const [fault] = problems.filter(({ level }) => level === 'error')
  if (fault)
    throw new AuthorError(
      `The content has errors; mend them before its addresses are promised. ${formatProblem(fault)}`,
    )
  const { text, added } = registerOf(content)
  const path = join(contentDir, 'published.yaml')
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  console.log(`${relative(process.cwd(), path)}: ${added} added, pages and anchors together.`)
}
