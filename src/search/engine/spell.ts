import { isNear } from './near.ts'
import { plain } from './spelling.ts'

/** Shorter words are too like one another to be taken for misspelt ones. */
const shortest = 4

/** The words of all texts, by which a misspelt one is known. */
export class Spelling {
  private readonly words: string[]

  /** @param text the words, one a line, the most frequent first */
  constructor(text: string) {
    this.words = text.split('\n').filter(Boolean)
  }

  /** Words that are one letter away from another, the most frequent first. */
  near(word: string): string[] {
    const typed = plain(word)
    return typed.length < shortest ? [] : this.words.filter((each) => isNear(typed, each))
  }
}
