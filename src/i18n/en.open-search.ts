/** What browsers show of the site's own search, in English. */
export const openSearch = {
  /** Of the link by which a browser finds the description. */
  title: (site: string) => `Search ${site}`,
} as const
