/** As many words as a browser needs to find a place that no other place equals. */
const enough = 9

/** Characters that divide a text directive have to be written otherwise inside its words. */
const escaped = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * An address that opens at the place where `words` stand and marks them, in browsers that know text fragments; others
 * go to the anchor. Words are taken from the start; without any, the address stays as it is.
 * @param url with or without an anchor
 */
export function withTextFragment(url: string, words: string): string {
  const start = words.trim().split(/\s+/).slice(0, enough).join(' ')
  if (start === '') return url
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${escaped(start)}`
}
