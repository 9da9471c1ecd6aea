import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makable } from '../../src/authoring/skeleton.ts'
import { check } from '../../src/checker/check.ts'
import { formatProblem } from '../../src/checker/problem.ts'
import { contentWith } from './copy.ts'

/** Runs one of the editors' commands on a copy of the fixture. */
function run(command: string, content: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content }
  return spawnSync('node', [`src/cli/${command}.ts`, ...args], { env, encoding: 'utf8' })
}

test.each(Object.keys(makable))('a new %s is valid at once, and the checker says what is left to write', (what) => {
  const content = contentWith()
  const { status, stdout } = run('new', content, what, 'newly-made')
  expect(stdout).toContain(`Wrote ${what} "newly-made" to `)
  expect(status).toBe(0)
  const lines = check(content).problems.map(formatProblem)
  expect(lines.filter((line) => line.includes(' error: '))).toEqual([])
  expect(lines.filter((line) => line.includes('is not written yet')).length).toBeGreaterThan(0)
})

test('a new record goes to the file that is named, after what stands there', () => {
  const content = contentWith()
  run('new', content, 'fact', 'first-new', 'length')
  run('new', content, 'fact', 'second-new', 'length')
  const text = readFileSync(join(content, 'facts/length.yaml'), 'utf8')
  expect(text).toMatch(/^length-one:[\s\S]*\n\nfirst-new:\n[\s\S]*\n\nsecond-new:\n/)
  expect(text).toContain('  # How exact the source is about the value.\n  # qualifier: about | at-least')
})

test.each([
  [['fcat', 'x'], 'Cannot make "fcat". Did you mean "fact"?'],
  [['fact', 'Not An Id'], '"Not An Id" cannot be an id: use lower-case letters, digits and single hyphens.'],
  [['fact', 'length-one'], 'The id "length-one" is taken by content/facts/length.yaml:1. Choose another.'],
])('a mistake is explained: %s', (args, message) => {
  const { status, stderr } = run('new', contentWith(), ...args)
  expect(stderr).toContain(message)
  expect(status).toBe(1)
})

test('an existing page is never overwritten, even one that cannot be read', () => {
  const content = contentWith({ file: 'threats/broken.mdx', text: 'No frontmatter.' })
  const { status, stderr } = run('new', content, 'threat', 'broken')
  expect(stderr).toContain('exists already. Choose another id, or mend that file.')
  expect(status).toBe(1)
  expect(readFileSync(join(content, 'threats/broken.mdx'), 'utf8')).toBe('No frontmatter.')
})

test.each([
  ['a file outside the content', ['fact', 'x', '../../escaped'], '"../../escaped" cannot be the name of a file in content/facts.'],
  ['a name of JavaScript', ['constructor', 'x'], 'Cannot make "constructor".'],
])('%s is refused', (_, args, message) => {
  expect(run('new', contentWith(), ...args).stderr).toContain(message)
})

test('no id is given out while a file of its kind cannot be read', () => {
  const content = contentWith({ file: 'facts/length.yaml', text: 'a: [\n' })
  expect(run('new', content, 'fact', 'length-one').stderr).toContain('A file of content/facts cannot be read.')
})

test.each([
  ['nowhere.json', 'PREVIOUS names'],
  [resolve('package.json'), 'which is not the facts.json of an edition'],
  [resolve('README.md'), 'which is not JSON'],
])('the last edition is asked for again when PREVIOUS is %s', (previous, message) => {
  const env = { ...process.env, CONTENT_DIR: contentWith(), PREVIOUS: previous }
  const { status, stderr } = spawnSync('node', ['src/cli/check.ts'], { env, encoding: 'utf8' })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('    at ')
  expect(status).toBe(1)
})

test('references are imported into the bibliography, and what is missing is named', () => {
  const content = contentWith()
  const bib = join(content, '..', 'refs.bib')
  writeFileSync(bib, '@online{a, title = {A wall}, journal = {Daily}, date = {2025-03-04}, url = {https://example.org/a}}')
  const { status, stdout } = run('import', content, bib)
  expect(stdout).toContain('Added 1 source to ')
  expect(stdout).toContain('daily-2025-03-04.language: is missing. Add it (string).')
  expect(status).toBe(0)
  expect(readFileSync(join(content, 'sources/imported.yaml'), 'utf8')).toContain('- id: daily-2025-03-04\n')
})

test('a file that is not there or in no known format is refused', () => {
  const content = contentWith()
  expect(run('import', content, 'nowhere.bib')).toMatchObject({ status: 1, stderr: 'There is no file nowhere.bib.\n' })
  expect(run('import', content, join(content, 'topics.yaml')).status).toBe(1)
})
