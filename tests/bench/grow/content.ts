import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { proseKinds } from '../../../src/schemas/kinds.ts'
import { Chance } from './chance.ts'
import { factRecords, seriesRecords } from './facts.ts'
import { idOf } from './names.ts'
import { listPage, lists, pageOf } from './pages.ts'
import { planFor } from './plan.ts'
import { eventRecords, sourceRecords, speakerRecords, termRecords, topicRecords } from './records.ts'
import { yaml } from './yaml.ts'

const core = new URL('../../fixtures/content', import.meta.url).pathname
const notice = '# Made up, for measurements: nothing here says anything about the world.\n'

/**
 * Writes the content of a site of about so many pages: that of the small site of the tests, and made-up entries of all
 * kinds in the proportions and lengths of the real ones. The same seed and number give the same files.
 * @param folder to write into; it is made
 */
export function writeContent(folder: string, pages: number, seed = 615): void {
  const [plan, chance] = [planFor(pages), new Chance(seed)]
  cpSync(core, folder, { recursive: true })
  const add = (file: string, records: object) => {
    const known = parse(readFileSync(join(folder, file), 'utf8')) as object
    writeFileSync(join(folder, file), notice + yaml({ ...known, ...records }))
  }
  add('series.yaml', seriesRecords(plan, chance))
  add('speakers.yaml', speakerRecords(plan, chance))
  add('topics.yaml', topicRecords(plan, chance))
  add('glossary.yaml', termRecords(plan, chance))
  const parts = { facts: 50, events: 25 }
  spread(join(folder, 'facts'), Object.entries(factRecords(plan, chance)), parts.facts, Object.fromEntries)
  spread(join(folder, 'events'), Object.entries(eventRecords(plan, chance)), parts.events, Object.fromEntries)
  spread(join(folder, 'sources'), sourceRecords(plan, chance), 100, (list) => list)
  for (const kind of proseKinds) {
    for (let index = 0; index < plan[kind]; index++) {
      const { name, text } = pageOf(kind, index, plan, chance)
      writeFileSync(join(folder, kind, `${name}.mdx`), text)
    }
  }
  for (const name of Object.keys(lists))
    writeFileSync(join(folder, 'pages', `${name}.mdx`), listPage(name, [idOf('topics', 0)], chance))
}

/** Writes records into files of so many each. */
function spread<T>(folder: string, records: readonly T[], each: number, form: (part: T[]) => object): void {
  mkdirSync(folder, { recursive: true })
  for (let start = 0; start < records.length; start += each) {
    const part = form(records.slice(start, start + each))
    writeFileSync(join(folder, `grown-${1 + start / each}.yaml`), notice + yaml(part))
  }
}

/** Changes the figure of one fact in the middle of the ledger of a content folder that `writeContent` made. */
export function changeOneFact(folder: string, pages: number): void {
  const file = join(folder, 'facts', `grown-${Math.ceil(planFor(pages).facts / 100)}.yaml`)
  const before = readFileSync(file, 'utf8')
  const after = before.replace(
    /^( +value: )(\d+)$/m,
    (_, key: string, value: string) => key + String(Number(value) + 1),
  )
  if (after === before) throw new Error(`${file} has no fact with a figure.`)
  writeFileSync(file, after)
}
