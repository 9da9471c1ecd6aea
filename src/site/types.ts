/** The media types of the site's files by their ending, as hosts tell them. */
export const mediaTypes: Record<string, string> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
}

/** True for a media type of text, which says how its letters are written. */
export const isText = (type: string): boolean => /^text\/|json|xml|javascript|bibtex|ris|systems/.test(type)
