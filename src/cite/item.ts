import type { Site } from '../schemas/site.ts'

/** The part of CSL-JSON that a citable part of the site fills. */
export interface CslItem {
  id: string
  type: 'webpage'
  title: string
  author: { literal: string }[]
  'container-title': string
  issued: { 'date-parts': number[][] }
  version: string
  language: string
  URL: string
}

interface Part {
  id: string
  title: string
  /** Full public address. */
  url: string
}

/** A part of the site as a CSL item: corporate author, title, site, edition and address. */
export function itemOf({ id, title, url }: Part, site: Site): CslItem {
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: site.editors }],
    // Styles that capitalise titles would turn "615 km" into "615 Km".
    'container-title': `<span class="nocase">${site.title}</span>`,
    issued: { 'date-parts': [site.issued.split('-').map(Number)] },
    version: site.edition,
    language: site.language,
    URL: url,
  }
}
