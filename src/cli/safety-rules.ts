/** Headers that a host sends with what it answers at some addresses. */
export interface SafetyRule {
  /** An address without base path; an asterisk at its end stands for whatever follows. */
  path: string
  headers: [name: string, value: string][]
}

/** What other sites may show or use as it is: frames with figures, pictures and data. */
const openToOthers = ['/embed/*', '/figures/*', '/data/*', '/social.png']

/** Two years, as the list of sites that browsers know beforehand asks; no subdomain is spoken for. */
const https = 'max-age=63072000'

/** No page of this site asks for any of them, and nothing in a frame on it could. */
const refused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/**
 * The headers that keep readers safe, for whoever writes the configuration of a host. Of two rules for one address the
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
        ['Content-Security-Policy', "frame-ancestors 'none'"],
      ],
    },
    ...openToOthers.map((path): SafetyRule => ({ path, headers: [['Cross-Origin-Resource-Policy', 'cross-origin']] })),
    { path: '/embed/*', headers: [['Content-Security-Policy', 'frame-ancestors *']] },
  ]
}
