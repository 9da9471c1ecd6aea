/** Headers that a host sends with what it answers at some addresses. */
export interface SafetyRule {
  /** An address without base path; an asterisk at its end stands for whatever follows. */
  path: string
  headers: [name: string, value: string][]
}

/** Two years, as the list of sites that browsers know beforehand asks; no subdomain is spoken for. */
const https = 'max-age=63072000'

/** No page of this site asks for any of them, and so nothing on a page may. */
const refused = ['browsing-topics', 'camera', 'geolocation', 'microphone', 'payment', 'usb']

const policy = (value: string): [string, string] => ['Content-Security-Policy', value]
const forOthers: [string, string] = ['Cross-Origin-Resource-Policy', 'cross-origin']

/**
 * The headers that keep readers safe, for whatever writes the configuration of a host. Of two rules for one address the
 * later one holds where both name a header. What a page may load is said by the page itself: see `set-policies.ts`.
 */
export function safetyRules(): SafetyRule[] {
  return [
    {
      path: '/*',
      headers: [
        ['Strict-Transport-Security', https],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['Permissions-Policy', refused.map((feature) => `${feature}=()`).join(', ')],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
        policy("frame-ancestors 'none'"),
      ],
    },
    // Figures, pictures and data are there for other sites; a fixed edition has all of them once more.
    ...['/data/*', '/figures/*', '/social.png'].map((path): SafetyRule => ({ path, headers: [forOthers] })),
    ...['/embed/*', '/editions/*'].map((path): SafetyRule => ({
      path,
      headers: [forOthers, policy('frame-ancestors *')],
    })),
    // A worker has no page to say what it may do. Here is the search, whose engine is WebAssembly …
    {
      path: '/_astro/*',
      headers: [policy("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'")],
    },
    // … and this one keeps the site offline.
    { path: '/offline-worker.js', headers: [policy("default-src 'none'; connect-src 'self'")] },
  ]
}

/** True when a rule is for an address. */
const covers = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule

/**
 * The same for hosts that send the headers of every rule that fits, twice where two rules name one: what not all
 * addresses have alike is said for each part of the site apart.
 * @param parts what lies at the top of the site: "/", "/about/*", "/social.png"
 */
export function rulesApart(parts: readonly string[]): SafetyRule[] {
  const [general, ...special] = safetyRules()
  if (!general) return []
  const differing = new Set(special.flatMap(({ headers }) => headers.map(([name]) => name)))
  const common = general.headers.filter(([name]) => !differing.has(name))
  const apart = parts.map((path): SafetyRule => {
    const fitting = [general, ...special.filter((rule) => covers(rule.path, path))]
    const headers = new Map(fitting.flatMap((rule) => rule.headers))
    return { path, headers: [...headers].filter(([name]) => differing.has(name)) }
  })
  return [{ path: general.path, headers: common }, ...apart]
}
