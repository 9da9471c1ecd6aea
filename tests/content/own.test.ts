import { expect, test } from 'vitest'
import { check } from '../../src/checker/check.ts'
import { formatProblem } from '../../src/checker/problem.ts'

test('the content of this site has no errors', () => {
  const { problems } = check(new URL('../../content', import.meta.url).pathname)
  expect(problems.filter(({ level }) => level === 'error').map(formatProblem)).toEqual([])
})
