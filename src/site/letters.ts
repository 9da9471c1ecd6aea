/** A letter in an address or anchor: one that survives every way of writing it, of Latin letters and figures alone. */
export const letterKey = (letter: string): string =>
  /^[A-Z]$/.test(letter) ? letter.toLowerCase() : (letter.codePointAt(0)?.toString(16) ?? '')
