import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { transform } from 'lightningcss'
import { keptStep } from './kept-steps.ts'

/** A stretch of a page. */
interface Range {
  from: number
  to: number
}

/** What of a page its policy has to name. */
interface Inline {
  /** Where the policy goes: nothing that it governs may stand before it. */
  at: number
  /** The `<style>` elements, and what stands in each. */
  styles: (Range & { inner: Range })[]
  /** The script that stands in the page. */
  scripts: string[]
}

/** What browsers run. The rest is data, on which policies have no word. */
const runs = ['', 'module', 'text/javascript']

function inlineOf(html: string): Inline {
  const found: Inline = { at: -1, styles: [], scripts: [] }
  let open: Range | undefined
  let keep: ((element: Range & { inner: Range }) => void) | undefined
  const parser = new Parser({
    onopentag: (name, { charset, src, type = '' }) => {
      open = { from: parser.startIndex, to: parser.endIndex + 1 }
      if (name === 'meta' && charset) found.at = open.to
      keep = undefined
      if (name === 'style') keep = (element) => found.styles.push(element)
      if (name === 'script' && src === undefined && runs.includes(type))
        keep = ({ inner }) => found.scripts.push(html.slice(inner.from, inner.to))
    },
    onclosetag: () => {
      const inner = { from: open?.to ?? 0, to: parser.startIndex }
      if (open && keep) keep({ from: open.from, to: parser.endIndex + 1, inner })
      keep = undefined
    },
  })
  parser.end(html)
  return found
}

/** The source expression that allows what stands in a page, by its checksum. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy of a page: from this site alone, no script but its files, and no text that becomes script on the way. */
function policyOf(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'inline-speculation-rules'", ...scripts.map(hashOf)].join(' '),
    `style-src 'self'${styles && ` ${hashOf(styles)}`}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types page',
  ].join(';')
}

/** How a page comes by its policy. It holds no text of the page, so that it can be kept for each of thousands. */
interface Plan {
  at: number
  policy: string
  styles: (Range & { inner: Range })[]
}

function planFor(file: string, html: string): Plan {
  const { at, styles, scripts } = inlineOf(html)
  // What Astro makes of an address that moved names no charset.
  const before = at < 0 ? html.indexOf('<title>') : at
  if (before < 0) throw new Error(`${file} has no <meta charset>, and so no place for its policy. Give its layout one.`)
  return { at: before, policy: policyOf(scripts, stylesIn(html, styles)), styles }
}

/** All styles of a page as one text, which is shorter than its parts. What each page says of its sheets comes last. */
function stylesIn(html: string, styles: Plan['styles']): string {
  const texts = styles.map(({ inner: { from, to } }) => html.slice(from, to))
  const ofSheets = (text: string) => text.startsWith('@page{')
  return minified(texts.filter((text) => !ofSheets(text)).join('')) + texts.filter(ofSheets).join('')
}

const known = new Map<string, string>()

/** Pages made alike have the same styles. */
function minified(styles: string): string {
  const shorter =
    known.get(styles) ?? transform({ filename: 'page.css', code: Buffer.from(styles), minify: true }).code.toString()
  known.set(styles, shorter)
  return shorter
}

function carriedOut({ at, policy, styles }: Plan, html: string): string {
  let result = ''
  let done = 0
  styles.forEach(({ from, to }, index) => {
    result += html.slice(done, from) + (index === 0 ? `<style>${stylesIn(html, styles)}</style>` : '')
    done = to
  })
  result += html.slice(done)
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`
  return result.slice(0, at) + meta + result.slice(at)
}

/**
 * A page with its policy, and with all its styles in one element, so that one checksum allows them.
 * @param file its name below the folder of the site
 */
export const withPolicy = (file: string, html: string): string => carriedOut(planFor(file, html), html)

/** Gives each page of a site the policy that its browser holds it to. Comes last of all that writes pages. */
export function setPolicies(folder: string): void {
  const kept = keptStep<Plan>('policies')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const path = join(folder, file)
    const html = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      carriedOut(
        kept.of(html, () => planFor(file, html)),
        html,
      ),
    )
  }
}
