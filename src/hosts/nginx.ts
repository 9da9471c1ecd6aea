import { isText, mediaTypes } from '../site/types.ts'
import { askAgain } from './caching.ts'
import type { Move, Rule } from './rules.ts'

/** The type of what a reference manager reads; its files end as others of another type do. */
const cslType = 'application/vnd.citationstyles.csl+json'

/** What a site is served with. */
export interface Served {
  /** The folder of the built site. */
  folder: string
  /** The path that it is under: "/" or "/615km/". */
  base: string
  /** The name of the host. */
  name: string
  /** Addresses and ports to listen at. */
  listen: readonly string[]
  rules: readonly Rule[]
  moves: readonly Move[]
  /** Whether this nginx can send what was packed with brotli. */
  brotli: boolean
}

/** Text as nginx reads it between quotes. Throws for what it would read as a variable: nothing keeps it from that. */
function escaped(text: string): string {
  if (text.includes('$')) throw new Error(`nginx would take a part of ${text} for a variable: write it without "$".`)
  return text.replace(/["\\]/g, '\\$&')
}

const quoted = (text: string): string => `"${escaped(text)}"`

/** The path of a rule as a key of a map: nginx looks up the file that answers, and takes the first pattern that fits. */
function key(path: string): string {
  if (!path.includes('*')) return quoted(decodeURI(path).replace(/\/$/, '/index.html'))
  // A dollar sign at the end would be read as a variable, and is not needed after ".*".
  const expression = `^${path.split('*').map(RegExp.escape).join('.*')}`
  return quoted(`~${expression}${path.endsWith('*') ? '' : '\\z'}`)
}

/** One map: from what is asked for to a value. */
const map = (variable: string, values: readonly string[], otherwise = ''): string =>
  [`map $uri ${variable} {`, `  default ${quoted(otherwise)};`, ...values.map((line) => `  ${line};`), '}'].join('\n')

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`

/** For each header a map of its values. A later rule goes before an earlier one, as narrower ones come later. */
function headerMaps(rules: readonly Rule[]): { names: string[]; maps: string[] } {
  const all = rules.flatMap(({ path, headers }) => headers.map(([name, value]) => ({ path, name, value })))
  const names = [...new Set(['Cache-Control', ...all.map(({ name }) => name)])]
  const maps = names.map((name) => {
    const values = all.filter((each) => each.name === name).reverse()
    // "/" and "/index.html" are one file.
    const lines = new Map<string, string>()
    for (const { path, value } of values) if (!lines.has(key(path))) lines.set(key(path), quoted(value))
    return map(
      variableOf(name),
      [...lines].map((line) => line.join(' ')),
      name === 'Cache-Control' ? askAgain : '',
    )
  })
  return { names, maps }
}

/**
 * The configuration with which nginx serves a built site, to be included among those of other hosts. The headers and the
 * moved addresses are those that other hosts read from `_headers` and `_redirects`.
 */
export function nginxConfig({ folder, base, name, listen, rules, moves, brotli }: Served): string {
  const { names, maps } = headerMaps(rules)
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    ${type} ${ending};`)
  const texts = [...new Set(Object.values(mediaTypes))].filter((type) => isText(type) && type !== 'text/html')
  // Relative, so that a server in front of this one may have another name or port.
  const moved = moves.map(({ from, to }) => `${quoted(decodeURI(from))} ${quoted(to)}`)
  const below = RegExp.escape(base)
  const bare = base === '/' ? [] : [`  location = ${base.slice(0, -1)} { return 301 ${base}; }`]
  return `# Made by "npm run nginx" from the built site: make it anew after each build, and let nginx read it anew.
map_hash_max_size 16384;
map_hash_bucket_size 512;

${maps.join('\n\n')}

${map('$site_moved', moved)}

server {
${listen.map((each) => `  listen ${each};`).join('\n')}
  server_name ${name};
  server_tokens off;
  absolute_redirect off;

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.join(' ')} ${cslType};

  # What "npm run precompress" has put beside the files.
  gzip_static on;
  gzip_vary on;
  ${brotli ? '' : '# With the package libnginx-mod-http-brotli-static: '}brotli_static on;

${names.map((each) => `  add_header ${each} ${variableOf(each)} always;`).join('\n')}

  if ($site_moved) { return 301 $site_moved$is_args$args; }
  error_page 404 ${base}404.html;

  location ${base} { alias ${quoted(`${folder}/`)}; }
${bare.map((each) => `${each}\n`).join('')}  location ~ ^${below}((?:.*/)?(?:cite|sources)\\.json)$ {
    alias "${escaped(folder)}/$1";
    types {}
    default_type ${cslType};
  }
  location ~ ^${below}_(?:headers|redirects)$ { return 404; }
}
`
}
