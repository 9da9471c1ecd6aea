import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Content } from '../checker/read.ts'
import { recordsOf } from '../checker/view.ts'
import { reportOf, summaryOf } from '../links/report.ts'
import { watch } from '../links/watch.ts'
import { publicAddress } from '../site/href.ts'

const path = '.build-reports/links.csv'

const manners = { agent: `615km-links (+${publicAddress('/')})`, pause: 2000, patience: 20_000 }

/**
 * Asks whether the addresses of sources still answer, and writes a report.
 * @returns true when none is gone that has no archived copy
 */
export async function watchLinks(content: Content): Promise<boolean> {
  const sources = [...recordsOf(content, 'sources')]
  const links = sources.map(([source, { URL: url, archived }]) => ({ source, url, archived: archived?.URL }))
  console.log(
    `Asking for ${links.length} addresses of sources, one after the other at each host: this takes some minutes.`,
  )
  const found = await watch(links, manners)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, reportOf(found))
  console.log([...summaryOf(found), `All of them are in ${path}.`].join('\n'))
  return !found.some(({ state, archived }) => state === 'gone' && !archived)
}
