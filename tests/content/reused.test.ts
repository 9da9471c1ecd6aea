import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import { afterAll, expect, test, vi } from 'vitest'
import { namesIn, sha256 } from '../../src/editions/files.ts'

// Only to end what hangs: a loaded machine may take its time, and builds wait for each other.
vi.setConfig({ testTimeout: 300_000 })

const root = mkdtempSync(join(tmpdir(), 'reused-'))
const at = (name: string) => join(root, name)
afterAll(() => {
  rmSync(root, { recursive: true })
})

/** Builds the content. Returns every file of the site with its checksum. */
function build(): string[] {
  const env = { ...process.env, CONTENT_DIR: at('content'), OUT_DIR: at('site'), EDITIONS: '', PDFS: '' }
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return namesIn(at('site')).map((name) => `${name} ${sha256(readFileSync(join(at('site'), name)))}`)
}

function edit(file: string, before: string, after: string): void {
  const text = readFileSync(join(at('content'), file), 'utf8')
  expect(text).toContain(before)
  writeFileSync(join(at('content'), file), text.replace(before, after))
}

/** The addresses of the pages that the last build made, and of those that it took from the one before. */
function pagesOfBuild(): { anew: string[]; taken: string[] } {
  const { pages } = deserialize(readFileSync(join(at('.site.kept'), 'pages.index'))) as {
    pages: Map<string, { anew: boolean }>
  }
  const of = (wanted: boolean) => [...pages].filter(([, { anew }]) => anew === wanted).map(([address]) => address)
  return { anew: of(true), taken: of(false) }
}

test('after a change only what shows it is made again, and the site is that of a build from nothing', () => {
  for (const folder of ['content', 'wall'])
    cpSync(`tests/fixtures/${folder}`, at('content'), { recursive: true, force: true })
  edit('site.yaml', 'progressSeries: border-length', 'progressSeries: wall-complete')
  build()
  edit('glossary.yaml', 'A bank of earth.', 'A low bank of earth.')
  build()
  const { anew, taken } = pagesOfBuild()
  expect(anew).toContain('/glossary/')
  expect(taken).toEqual(expect.arrayContaining(['/facts/wall-2025-01/', '/facts/', '/data/facts.csv']))
  expect(anew.length).toBeLessThan(taken.length / 3)

  // What is kept is carried over more than one build. The masthead of each page draws this figure.
  edit('facts/progress.yaml', 'value: 400', 'value: 407')
  edit('places/rabia.mdx', "updated: '2026-11-25'", 'updated: 2026-11-24')
  const again = build()
  expect(pagesOfBuild().anew).toEqual(expect.arrayContaining(['/', '/facts/wall-2025-01/', '/progress/', '/facts/']))
  expect(pagesOfBuild().taken).toContain('/data/sources.csv')
  rmSync(at('.site.kept'), { recursive: true })
  expect(build()).toEqual(again)
})
