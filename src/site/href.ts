import { basePath, fixedCopy, liveBase, siteAddress } from './settings.ts'

/** What only the living site has: a fixed copy holds none of it and leads there instead. */
export const liveOnly = [
  '/search/',
  '/feed.xml',
  '/editions/',
  '/offline/',
  '/site.webmanifest',
  '/opensearch.xml',
  '/robots.txt',
  '/404.html',
] as const

const under = (base: string, address: string) => base.replace(/\/$/, '') + address

/** True for an address, with its query or anchor, that a fixed copy does not hold. */
export const isLiveOnly = (address: string): boolean => liveOnly.some((each) => address.split(/[?#]/)[0] === each)

/** An address as links use it, with the base path before it. Addresses of other sites stay as they are. */
export function href(address: string): string {
  if (!address.startsWith('/')) return address
  return under(fixedCopy && isLiveOnly(address) ? liveBase : basePath, address)
}

/** The address of a page on the living site, as links use it. */
export const liveHref = (address: string): string => under(liveBase, address)

/** The full public address, for canonical links, feeds and citations. */
export function publicAddress(address: string): string {
  return new URL(href(address), siteAddress).href
}
