/** Letters of Arabic that writers use for one another, and marks that they leave out. */
const arabic: [RegExp, string][] = [
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/\u0640/g, ''],
]

/** Prefixes that Arabic joins to a word: the article, with or without "and", "in", "to". */
const joined = /^(?:[وفبك]?ال|لل|و(?=\p{L}{4}))(?=\p{L}{3})/u
const articles = new Set(['al', 'el', 'the'])

const digits = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))

/** A text without case, accents, apostrophes and the letters that Arabic spelling exchanges. Hyphens become spaces. */
export function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`ʿʾʻʼ]/gu, '')
    .toLowerCase()
  return digits(arabic.reduce((each, [from, to]) => each.replace(from, to), bare))
}

/** The words of a text, plain: "Al-Qa'im’s" → "al", "qaims". */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** True for a word that is only an article. */
export const isArticle = (word: string): boolean => articles.has(word)

/** A word without what Arabic joins to it: "بالقائم" → "قايم". */
export const bareWord = (word: string): string => word.replace(joined, '')

/** What two spellings of one name have in common: its letters without articles and spaces. */
export const keyOf = (words: readonly string[]): string =>
  words
    .filter((word) => !isArticle(word))
    .map(bareWord)
    .join('')

/** Sounds that Latin letters write in several ways, longest first. */
const sounds: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/kh|ck|q|c|gh|g/g, 'k'],
  [/sh|ch|z/g, 's'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/[aeiouywh]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** The consonants of a name as they sound, since writers differ most in vowels: "Hassakeh" and "Hasaka" → "sk". */
export const soundOf = (key: string): string => sounds.reduce((each, [from, to]) => each.replace(from, to), key)
