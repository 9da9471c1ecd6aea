import type { Finding } from './link.ts'

/** An answer of a host, after all redirects. */
export interface Answer {
  status: number
  /** The address that answered in the end. */
  url: string
}

/** An address without what changes when a host merely tidies up: https for http, a slash at the end, "www.". */
function plain(address: string): string {
  const { host, pathname, search } = new URL(address)
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search
}

const isHome = (address: string): boolean => new URL(address).pathname === '/'

/** What an answer says of the address that was asked for. */
export function judge(asked: string, { status, url }: Answer): Finding {
  const elsewhere = plain(asked) === plain(url) ? {} : { leadsTo: url }
  if (status === 404 || status === 410) return { state: 'gone', status, ...elsewhere }
  if (status === 401 || status === 403 || status === 429)
    return { state: 'unclear', status, ...elsewhere, remark: 'refuses programs; people may be let in' }
  if (status < 200 || status >= 300) return { state: 'unclear', status, ...elsewhere, remark: 'the host is in trouble' }
  if (!elsewhere.leadsTo) return { state: 'there', status }
  const home = isHome(url) && !isHome(asked)
  return { state: 'moved', status, ...elsewhere, ...(home ? { remark: 'to a home page: the text may be gone' } : {}) }
}
