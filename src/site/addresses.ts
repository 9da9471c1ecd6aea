import type { Kind } from '../schemas/kinds.ts'

/** Where each kind of entry lives. Anchored kinds share one page. These addresses are a public promise. */
const folders: Partial<Record<Kind, string>> = {
  measures: '/strategy/',
  threats: '/threats/',
  agencies: '/agencies/',
  places: '/places/',
  facts: '/facts/',
  series: '/series/',
  sources: '/sources/',
  topics: '/topics/',
  speakers: '/facts/by/speaker/',
}

/** Pages that are made from the ledger and have no file of their own in `content/pages`. */
export const generatedPages = [
  '/facts/',
  '/facts/by/standing/',
  '/facts/by/speaker/',
  '/facts/by/year/',
  '/series/',
  '/sources/',
  '/topics/',
  '/glossary/',
  '/data/',
  '/book/',
  '/print/',
  '/search/',
  '/editions/',
  '/offline/',
  '/about/corrections/',
  '/about/style/',
] as const

/** The address of an entry, without the base path: "/threats/smuggling/", "/timeline/#wall-first-section". */
export function addressOf(kind: Kind, id: string): string {
  if (kind === 'pages') return id === 'index' ? '/' : `/${id}/`
  if (kind === 'events') return `/timeline/#${id}`
  if (kind === 'glossary') return `/glossary/#${id}`
  return `${folders[kind] ?? '/'}${id}/`
}

/** The page that says how facts are weighed. */
export const methodAddress = '/about/method/'

/** The anchor of the citation on the page of a fact. */
export const citeAnchor = 'cite'

/** The page that an entry's kind is listed on: its parent in breadcrumbs. */
export function parentOf(kind: Kind): string {
  return folders[kind] ?? '/'
}

/** The anchor of the figure on the page of a quantity. */
export const seriesAnchor = 'figure-observations'

/** The address of a figure alone, for frames on other sites. */
export const embedAddress = (name: string): string => `/embed/${name}/`

/** The kind of entry that has its pages where an address is; undefined for pages of prose and those made from the ledger. */
export function kindAt(address: string): Kind | undefined {
  const kinds = Object.keys(folders) as Kind[]
  return kinds.find((kind) => {
    const folder = folders[kind] ?? ''
    return address.startsWith(folder) && /^[^/]+\/$/.test(address.slice(folder.length))
  })
}
