/** A text as a string of CSS, whatever is in it: quotes, backslashes, line breaks, the end of a style element. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
