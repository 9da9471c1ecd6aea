import { basePath, siteAddress } from './settings.ts'

const base = basePath.replace(/\/$/, '')

/** An address as links use it, with the base path before it. Addresses of other sites stay as they are. */
export function href(address: string): string {
  return address.startsWith('/') ? base + address : address
}

/** The full public address, for canonical links, feeds and citations. */
export function publicAddress(address: string): string {
  return new URL(href(address), siteAddress).href
}
