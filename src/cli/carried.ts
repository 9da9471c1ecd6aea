import { relative } from 'node:path'
import { carryEdition } from '../editions/carry.ts'
import { readEditions } from '../editions/records.ts'
import { hindrance } from '../site/edition.ts'
import { archiveNamed, contentDir, editionsDir } from '../site/settings.ts'
import { AuthorError } from './author-error.ts'
import { nothingBuilt } from './checked.ts'

/** As many faults of one edition as help; a damaged one may have thousands. */
const shown = 10

/**
 * Puts the fixed editions from the archive into a folder and returns their ids. One that cannot be had is warned of.
 * Throws an {@link AuthorError} when it cannot be had though the archive was named, and when a file of an edition is
 * not as it was fixed.
 */
export function takeEditions(target: string): string[] {
  const editions = [...readEditions(contentDir)]
  const absent = editions.flatMap(([id, edition]) => {
    const why = hindrance(id, edition)
    return why === undefined ? [] : [{ id, line: `Edition ${id} ${why}` }]
  })
  if (archiveNamed) refuse(absent.map(({ line }) => line))
  for (const { line } of absent) console.warn(`Built without a fixed edition: ${line}`)
  const carried = editions.filter(([id]) => !absent.some((each) => each.id === id))
  const faults = carried.flatMap(([id, edition]) => {
    const all = carryEdition(id, edition, editionsDir, target)
    const more = all.length > shown ? [`and ${all.length - shown} more`] : []
    return [...all.slice(0, shown), ...more].map((fault) => `Edition ${id}: ${fault}.`)
  })
  const remedy = `Put the release file back into ${relative(process.cwd(), editionsDir)} as it was published.`
  refuse(faults.length > 0 ? [...faults, remedy] : [])
  return carried.map(([id]) => id)
}

/** Throws an {@link AuthorError} with the lines, if there are any. */
function refuse(lines: string[]): void {
  if (lines.length > 0) throw new AuthorError([...lines, nothingBuilt].join('\n'))
}
