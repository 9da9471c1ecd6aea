const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A small whole number in words, larger ones in digits: "seven", "13". */
export const inWords = (count: number) => names[count] ?? String(count)

/** The same at the beginning of a sentence: "Seven". */
export const atStart = (count: number) => capital(inWords(count))

/** Words as they stand at the beginning of a sentence. */
export const capital = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
