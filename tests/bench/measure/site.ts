import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Phase } from '../../../src/cli/phases.ts'
import { changeOneFact, writeContent } from '../grow/content.ts'
import { sizeOf } from './folder.ts'
import { costOf, type Cost } from './queries.ts'
import { run, type Run } from './run.ts'

export interface Build extends Run {
  phases: Phase[]
}

/** What was measured of a site of one size. */
export interface Measured {
  asked: number
  pages: number
  cold: Build
  /** The build after one fact was changed. */
  changed: Build
  /** Bytes of the whole site and of its search index. */
  bytes: { site: number; index: number }
  query: Cost
}

/** References that are kept from one build to the next, wherever they were built: a cold build has none. */
const keptReferences = 'node_modules/.cache/615km'

/**
 * Makes a site of about so many pages, builds it, changes one fact and builds it again.
 * @param root an empty folder for it
 */
export async function measureSite(asked: number, root: string): Promise<Measured> {
  const [content, site] = [join(root, 'content'), join(root, 'site')]
  writeContent(content, asked)
  rmSync(keptReferences, { recursive: true, force: true })
  const cold = await build(content, site)
  changeOneFact(content, asked)
  const changed = await build(content, site)
  const { bytes, pages } = sizeOf(site)
  const index = sizeOf(join(site, 'pagefind')).bytes + sizeOf(join(site, 'search')).bytes
  return { asked, pages, cold, changed, bytes: { site: bytes, index }, query: await costOf(site) }
}

async function build(content: string, site: string): Promise<Build> {
  const times = `${site}.times`
  rmSync(times, { force: true })
  const settings = { CONTENT_DIR: content, OUT_DIR: site, BUILD_TIMES: times, EDITIONS: '', PDFS: '', BASE: '/' }
  const figures = await run('src/cli/build.ts', settings)
  const lines = readFileSync(times, 'utf8').trim().split('\n')
  return { ...figures, phases: lines.map((line) => JSON.parse(line) as Phase) }
}
