/** Latin digits, one form of each Arabic letter, single spaces, ¶ between paragraphs, and no unseen marks. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u064b-\u065f\u0670\u0640\p{Cf}]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/[^\S\u00a0\u2009\u202f]+/g, (space) => (/\n\s*\n|\f/.test(space) ? ' ¶ ' : ' '))
}
