/** True for a name that is written in Arabic letters, at least in part: it needs its language and direction said. */
export const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name)

/** Words in Arabic letters one after another, with the spaces, signs and digits between them. */
const run = /(\p{Script=Arabic}(?:[^\p{L}<>]*\p{Script=Arabic})*\p{M}*)/u

/** A text cut by script: each second piece, and no other, is in Arabic letters. */
export const byScript = (text: string): string[] => text.split(run)

/** Text without tags as HTML in which words in Arabic letters say their language, and direction by themselves. */
export const inScripts = (text: string): string =>
  byScript(text)
    .map((piece, index) => (index % 2 === 1 ? `<bdi lang="ar">${piece}</bdi>` : piece))
    .join('')
