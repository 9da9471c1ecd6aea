/** What the site tells a figure of its place: charts know the ledger, not the addresses of the site. */
export interface FigureContext {
  anchor: string
  /** Its number on the page. */
  number: number
  /** Shows the table at once, where it is what the page is for. */
  open: boolean
  /** True on a page that holds nothing but the figure, for use in other sites. */
  bare: boolean
  /** Where its script finds what it draws itself from. */
  input: string
  downloads: { name: string; address: string }[]
  /** The outlets of its sources, with how many sources are of each, the most used first. */
  credits: { name: string; address: string; count: number }[]
  /** Where it is cited in every style, and the code that shows it on other sites. */
  citations: string
  /** Turns an address of the site into one that can be linked. */
  link: (address: string) => string
}
