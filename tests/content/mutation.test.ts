import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { contentDir } from '../../src/site/settings.ts'
import { soundContent } from '../mutation/damage.ts'
import { kinds } from '../mutation/kinds.ts'
import { casesOf, judgeAll, scratch } from '../mutation/run.ts'

const parent = scratch(contentDir)
afterAll(() => rmSync(parent, { recursive: true }))

// What is accepted here is built by `npm run mutate`, which takes longer.
test('one damage of each kind to the content is reported with its file, or accepted, and crashes nothing', async () => {
  const sound = soundContent(contentDir)
  const cases = casesOf(sound, 615, [...Object.keys(kinds).keys()])
  const judged = await judgeAll(contentDir, sound, cases, parent)
  expect(judged.map(({ case: { kind } }) => kind)).toEqual(Object.keys(kinds))
  expect(judged.flatMap(({ case: each, outcome }) => ('failed' in outcome ? [{ ...each, ...outcome }] : []))).toEqual([])
  const reported = judged.filter(({ outcome }) => 'reported' in outcome)
  expect(reported.length).toBeGreaterThan(cases.length / 2)
}, 180_000)
