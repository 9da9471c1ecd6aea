/** The words of a page on paper, and of one section of it. */
export const printPage = {
  /** The link beside a heading. */
  print: 'Print',
  printThis: (section: string) => `Print: ${section}`,
  onlySection: 'Only this section is shown, as it prints.',
  back: 'Back to the whole page',
  /** In the foot of each sheet. */
  foot: (edition: string, address: string) => `Edition ${edition} · ${address}`,
  /** Before the reference at the end of a page on paper. */
  toCite: 'To cite this:',
}
