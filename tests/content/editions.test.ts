import { expect, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { formatProblem } from '../../src/checker/problem.ts'
import { contentDigest } from '../../src/editions/digest.ts'
import { recordEdition } from '../../src/editions/records.ts'
import { contentWith, type Change } from './copy.ts'

const sum = 'a'.repeat(64)
const edition = { issued: '2026-11-25', base: '/', files: 3, checksums: sum }
const errors = (content: string) =>
  check(content).problems.flatMap((problem) => (problem.level === 'error' ? formatProblem(problem) : []))

/** Content whose edition is fixed, as it was before `changes`. */
function fixedThen(...changes: Change[]): string {
  const content = contentWith(...changes)
  recordEdition(content, '2026.11', { ...edition, content: contentDigest(contentWith()) })
  return content
}

const changed = { file: 'topics.yaml', replace: 'What stands', by: 'That which stands' }

test('content that is as it was fixed has no problem', () => {
  expect(errors(fixedThen())).toEqual([])
})

test('content that changed since its edition was fixed asks for the next edition', () => {
  expect(errors(fixedThen(changed))).toEqual([
    'content/site.yaml:5:10 error: site.edition: edition 2026.11 is fixed since 2026-11-25, and the content is no longer what was fixed. Name the next edition, such as "2026.12", and its day under issued; or undo the change.',
  ])
  expect(errors(fixedThen(changed, { file: 'site.yaml', replace: "'2026.11'", by: "'2026.12'" }))).toEqual([])
})

test.each([
  ['"2026.11": { issued: 2026-11-25 }\n', /^content\/editions\.yaml:1:\d+ error: 2026\.11 base: .+ only npm run edition adds/],
  ['"11": {}\n', /^content\/editions\.yaml:1:\d+ error: 11: /],
  ['a: [\n', /^content\/editions\.yaml:\d+:\d+ error: broken YAML: /],
  ['"2026.11": {}\n"2026.11": {}\n', /^content\/editions\.yaml:2:1 error: this edition or field stands twice\. /],
])('a register that was edited by hand is refused: %j', (text, message) => {
  expect(errors(contentWith({ file: 'editions.yaml', text }))[0]).toMatch(message)
})
