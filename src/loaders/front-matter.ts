const opening = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

export interface Split {
  /** The fields, as they stand between the two lines of dashes. They begin on the second line of the file. */
  fields: string
  /** The source with the fields blanked, so that every word of the text keeps its line. */
  text: string
}

/**
 * Parts the fields of a page from its text; undefined when the file does not begin with fields. The checker, the loader
 * and the compiler of the site all part a page by this, so that they read the same.
 */
export function splitFrontMatter(source: string): Split | undefined {
  const match = opening.exec(source)
  if (!match || match.index !== 0) return undefined
  return { fields: match[1] ?? '', text: match[0].replace(/[^\r\n]/g, '') + source.slice(match[0].length) }
}
