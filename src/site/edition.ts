import { relative } from 'node:path'
import { findArchived, releaseName } from '../editions/archive.ts'
import { readEditions } from '../editions/records.ts'
import type { Edition } from '../schemas/edition.ts'
import { isLiveOnly, publicAddress } from './href.ts'
import { readSite } from './read-site.ts'
import { contentDir, editionBase, editionsDir, fixedCopy, liveBase, siteAddress } from './settings.ts'

/** Why this build cannot carry a fixed edition, and what to do about it; undefined when it can. */
export function hindrance(id: string, { base }: Pick<Edition, 'base'>): string | undefined {
  if (base !== liveBase)
    return `was fixed for a site under ${base}, and this one is under ${liveBase}. Set BASE=${base}.`
  if (findArchived(editionsDir, id)) return undefined
  return `is not in ${relative(process.cwd(), editionsDir)}. Put ${releaseName(id)} there, or name its folder in EDITIONS.`
}

let known: { citable: string | undefined } | undefined

/** The id of the current edition when it is fixed and this build carries it. Read once for a build. */
function carriedEdition(): string | undefined {
  known ??= { citable: currentIfCarried() }
  return known.citable
}

function currentIfCarried(): string | undefined {
  const { edition: id } = readSite(contentDir)
  const edition = readEditions(contentDir).get(id)
  return edition && !hindrance(id, edition) ? id : undefined
}

/** `fixed` when citations name an edition that no longer changes, `prepared` while the current one still may. */
export function editionState(): 'fixed' | 'prepared' {
  return fixedCopy || carriedEdition() !== undefined ? 'fixed' : 'prepared'
}

/**
 * The full public address that a citation of an address of the site, such as "/strategy/#x", names: that in the
 * current edition where it is fixed and carried, otherwise its own.
 */
export function citedAddress(address: string): string {
  const id = fixedCopy || isLiveOnly(address) ? undefined : carriedEdition()
  return id === undefined ? publicAddress(address) : new URL(editionBase(id) + address.slice(1), siteAddress).href
}
