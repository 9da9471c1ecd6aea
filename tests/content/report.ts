import { check } from '../../src/checker/check.ts'
import { formatProblem } from '../../src/checker/problem.ts'
import { contentWith, type Change } from './copy.ts'

/** Every line that the checker prints for the fixture with these changes. */
export const report = (...changes: Change[]) => check(contentWith(...changes)).problems.map(formatProblem)

export const errors = (...changes: Change[]) => report(...changes).filter((line) => line.includes(' error: '))

/** What is changed, and the one line that must be reported for it. */
export type Case = [name: string, change: Change, line: string]

/** A second page that holds a paragraph on line 14. */
export const page = (paragraph: string) => ({
  file: 'pages/extra.mdx',
  text: `---\ntitle: Extra\nsummary: More.\nupdated: '2026-11-25'\ntopics: [wall]\n---\n\n<Answer>\n\nMore.\n\n</Answer>\n\n${paragraph}\n`,
})
