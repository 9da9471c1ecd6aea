/** Words that only machines read: the names and descriptions of data sets. */
export const structured = {
  table: (site: string, name: string) => `${site}: ${name.replaceAll('-', ' ')}`,
  tableDescription: (words: string, site: string, about: string) => `${words}. A table of ${site}: ${about}`,
  quantityDescription: (description: string) =>
    `${description} Every figure in the ledger for it, each with its date, speaker, standing and sources.`,
  catalogue: (site: string) => `${site}: the ledger as tables`,
} as const
