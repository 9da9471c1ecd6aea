import { isNear } from './near.ts'
import { bareWord, plain } from './spelling.ts'
import { unfolded } from './word-list.ts'

/** Shorter words are too like one another to be taken for misspelt ones. */
const shortest = 4

/** Endings with which a word may stand that the list has without, or the other way round. */
const endings = /(?:ing|ed|es|s|er|ers|ly|d)$/
const stemOf = (word: string): string => word.replace(endings, '')

/** The words of all texts, by which a misspelt one is known. */
export class Spelling {
  /** The words of our own texts. */
  private readonly words: string[]
  private readonly stems: Set<string>
  /** Words that only titles of sources have. */
  private readonly quoted: Set<string>

  /** @param text as the build lists them: our words, an empty line, and those of sources */
  constructor(text: string) {
    const [ours = '', quoted = ''] = text.split('\n\n')
    this.words = unfolded(ours)
    this.stems = new Set(this.words.map(stemOf))
    this.quoted = new Set(unfolded(quoted))
  }

  /** True for a word of our texts, for another form of one, and for the beginning of one. */
  isOurs(word: string): boolean {
    const typed = bareWord(plain(word))
    return typed.length < shortest || this.stems.has(stemOf(typed)) || this.words.some((each) => each.startsWith(typed))
  }

  /** True for a word that only titles of sources have. */
  isQuoted(word: string): boolean {
    return this.quoted.has(plain(word))
  }

  /** A word of our texts that is one letter away: one with the same first letter before others. */
  near(word: string): string | undefined {
    const typed = plain(word)
    if (typed.length < shortest) return undefined
    const near = this.words.filter((each) => isNear(typed, each))
    return near.find((each) => each[0] === typed[0]) ?? near[0]
  }
}
