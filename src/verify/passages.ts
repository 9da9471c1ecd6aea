/** The pages of a text, as pdftotext parts them. A text without form feeds has none that could be counted. */
function pagesOf(text: string): string[] {
  // pdftotext ends the last page with a form feed too.
  return text.includes('\f') ? text.replace(/\f\s*$/, '').split('\f') : []
}

/** What stands between blank lines or page breaks. A Markdown heading stands for itself, blank lines or not. */
function blocksOf(text: string): string[] {
  return text
    .replace(/^#{1,6}[^\S\n].*$/gm, '\n$&\n')
    .split(/\f|\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
}

const isMarkdownHeading = (block: string) => /^#{1,6}\s/.test(block)

/** True for what looks like a heading: marked as one in Markdown, or one short line that does not end a sentence. */
function isHeading(block: string): boolean {
  return isMarkdownHeading(block) || (block.length <= 80 && !block.includes('\n') && !/\.["”’»)\]]*$/.test(block))
}

/** The paragraphs of a text. A title that is not marked as a Markdown heading counts as a paragraph. */
function paragraphsOf(text: string): string[] {
  return blocksOf(text).filter((block) => !isMarkdownHeading(block))
}

/** The name that a heading line gives, in a form to compare. */
function nameOf(line: string): string {
  return line
    .replace(/^\s*#+\s*|\s*#*\s*$/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase()
}

/**
 * The paragraphs below the heading of that name, up to the next heading; undefined when there is no such section.
 * A heading with nothing below it, as in a table of contents, is passed over.
 */
function sectionOf(text: string, name: string): string[] | undefined {
  const isNamed = (line: string) => nameOf(line) === nameOf(name)
  const lines = text.split(/\r?\n/).map((line) => (isNamed(line) ? `\n${line}\n` : line))
  const blocks = blocksOf(lines.join('\n'))
  for (const [index, block] of blocks.entries()) {
    if (!isNamed(block)) continue
    const below = blocks.slice(index + 1)
    const end = below.findIndex(isHeading)
    if (end !== 0 && below.length > 0) return end < 0 ? below : below.slice(0, end)
  }
  return undefined
}

/** The parts that "3", "2 and 3", "2–4" or "1, 3 and 5" counts off; undefined when one is missing or it says otherwise. */
function pick(parts: string[], numbers: string): string | undefined {
  const picked: string[] = []
  for (const item of numbers.split(/,? and |, /)) {
    const [, first, last = first] = /^(\d+)(?:(?:\s?[–-]\s?| to )(\d+))?$/.exec(item) ?? []
    const range = parts.slice(Number(first) - 1, Number(last))
    if (first === undefined || first === '0' || range.length === 0 || Number(last) > parts.length) return undefined
    picked.push(...range)
  }
  return join(picked)
}

const join = (paragraphs: string[]) => paragraphs.join('\n\n')

/**
 * The passage of a text that a locator names: "paragraph 3", "paragraphs 2–4", "pages 3 and 4", "section “Name”",
 * "section “Name”, paragraph 1", "abstract" or "summary". Without a locator it is the whole text.
 * Undefined when the locator is of another kind, or names what this text does not have.
 */
export function passageAt(text: string, at: string | undefined): string | undefined {
  if (at === undefined) return text
  const counted = /^(paragraph|page)s? (.+)$/i.exec(at)
  if (counted) {
    const [, kind = '', numbers = ''] = counted
    return pick(kind.toLowerCase() === 'page' ? pagesOf(text) : paragraphsOf(text), numbers)
  }
  const named = /^section [“"]([^“”"]+)[”"](?:, paragraphs? (.+))?$/i.exec(at)
  if (named) {
    const [, name = '', numbers] = named
    const section = sectionOf(text, name)
    return section && (numbers === undefined ? join(section) : pick(section, numbers))
  }
  if (/^(abstract|summary)$/i.test(at)) {
    const section = sectionOf(text, at)
    return section ? join(section) : paragraphsOf(text)[0]
  }
  return undefined
}

/**
 * Names the first paragraph that passes a test, or the first page where the text has pages: "paragraph 3".
 * Undefined when none does by itself.
 */
export function placeOf(text: string, passes: (passage: string) => boolean): string | undefined {
  const pages = pagesOf(text)
  const [kind, parts] = pages.length > 0 ? ['page', pages] : ['paragraph', paragraphsOf(text)]
  const index = parts.findIndex(passes)
  return index < 0 ? undefined : `${kind} ${index + 1}`
}
