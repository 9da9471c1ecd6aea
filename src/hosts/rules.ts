/** The headers that a host sends with what is at an address; `*` in its path stands for anything. */
export interface Rule {
  path: string
  headers: [name: string, value: string][]
}

/** An address that leads on to another. */
export interface Move {
  from: string
  to: string
}

const pattern = (path: string): RegExp => new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`)

/** True when all that `path` stands for is among what `wider` stands for. */
const within = (path: string, wider: string): boolean => path !== wider && pattern(wider).test(path)

/** The names of headers in a rule that an earlier one has set for all of its addresses. */
const setBefore = (rule: Rule, earlier: readonly Rule[]): string[] => {
  const wider = earlier.filter(({ path }) => within(rule.path, path))
  const names = new Set(wider.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())))
  return rule.headers.flatMap(([name]) => (names.has(name.toLowerCase()) ? [name] : []))
}

/**
 * Rules as Netlify and Cloudflare Pages read them from `_headers`. Where two rules set one header, Netlify sends the
 * value of the narrower rule; Cloudflare would send both, and so is told by `!` to forget the first, which Netlify
 * passes over.
 */
export function headersFile(rules: readonly Rule[]): string {
  // Only rules for many addresses can be wider than another.
  const wide = rules.filter(({ path }) => path.includes('*'))
  return rules
    .map((rule) => {
      const earlier = wide.includes(rule) ? wide.slice(0, wide.indexOf(rule)) : wide
      const forget = setBefore(rule, earlier).map((name) => `  ! ${name}\n`)
      return [`${rule.path}\n`, ...forget, ...rule.headers.map(([name, value]) => `  ${name}: ${value}\n`)].join('')
    })
    .join('')
}

/** The rules that a `_headers` file holds. */
export function readHeaders(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name && value) rules.at(-1)?.headers.push([name, value])
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] })
  }
  return rules
}

/** Moved addresses as Netlify and Cloudflare Pages read them from `_redirects`. */
export const redirectsFile = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `${from} ${to} 301\n`).join('')

/** The moved addresses that a `_redirects` file holds. */
export const readRedirects = (text: string): Move[] =>
  text
    .split('\n')
    .map((line) => line.split(/\s+/))
    .flatMap(([from, to]) => (from && to ? [{ from, to }] : []))
