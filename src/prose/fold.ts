/** A name without accents, case, spaces and signs, so that "Rabi'a" and "Rabia" count as one. */
export const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
