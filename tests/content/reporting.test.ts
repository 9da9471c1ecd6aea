import { expect, test } from 'vitest'
import type { Change } from './copy.ts'
import { errors, report } from './report.ts'

test('a warning does not count as an error', () => {
  const unused: Change = { file: 'topics.yaml', text: 'wall:\n  label: W\n  definition: W.\nextra:\n  label: E\n  definition: E.\n' }
  expect(report(unused)).toEqual(['content/topics.yaml:4:1 warning: extra: nothing uses it. Use it, or remove it.'])
})

test('an answer that rests on an old figure is a warning', () => {
  const lines = report(
    { file: 'series.yaml', replace: 'behaviour: constant', by: 'behaviour: cumulative' },
    { file: 'facts/length.yaml', replace: "asOf: '2025-01'", by: "asOf: '2020-01'" },
  )
  expect(lines).toEqual([
    'content/pages/index.mdx:10:15 warning: length-one: the answer rests on a figure as of 2020-01. Look for a newer one, or move it below.',
  ])
})

test('ten errors in ten files are all reported in one run', () => {
  const files = [
    'threats/smuggling.mdx',
    'measures/wall.mdx',
    'agencies/guards.mdx',
    'places/rabia.mdx',
    'pages/index.mdx',
  ]
  const changes: Change[] = [
    ...files.map((file) => ({ file, replace: 'topics: [wall]', by: 'topics: [wal]' })),
    { file: 'facts/length.yaml', replace: 'saidBy: commander', by: 'saidBy: comander' },
    { file: 'events/all.yaml', replace: '2022-03', by: '2022-13' },
    { file: 'sources/outlets.yaml', replace: 'language: en', by: 'language: English language' },
    { file: 'speakers.yaml', replace: 'agency: guards', by: 'agency: gards' },
    { file: 'series.yaml', replace: 'behaviour: constant', by: 'behaviour: fixed' },
  ]
  const reported = new Set(errors(...changes).map((line) => line.split(':')[0]))
  expect([...reported].sort()).toEqual(changes.map(({ file }) => `content/${file}`).sort())
})

test('one broken file is one problem, not one for each reference to it', () => {
  expect(errors({ file: 'topics.yaml', text: 'wall: [\n' })).toHaveLength(1)
})
