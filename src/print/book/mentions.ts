/** A name in a text. */
export interface Match {
  /** Where it begins. */
  at: number
  /** Whose name it is: its place in the list of names. */
  of: number
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const words = /[\p{L}\p{N}]+/gu

/** A word as it is looked up: its first letter large or small. */
const lookedUp = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** The rest of a name after its first word as a pattern: any space for a space, either apostrophe. */
const patternOf = (rest: string): string => escaped(rest).replace(/ /g, '\\s+').replace(/['’]/g, "['’]")

/** What names go on with after a first word that they share, the longest first, and whose each is. */
class Continued {
  private readonly owners = new Map<string, number>()
  private search: RegExp | undefined

  add(rest: string, of: number): void {
    if (!this.owners.has(this.key(rest))) this.owners.set(this.key(rest), of)
  }

  /** What goes on at a place in a text, or undefined when none of the names does. */
  at(text: string, place: number): { of: number; end: number } | undefined {
    this.search ??= this.pattern()
    this.search.lastIndex = place
    const [found] = this.search.exec(text) ?? []
    const of = found === undefined ? undefined : this.owners.get(this.key(found))
    return of === undefined ? undefined : { of, end: place + (found ?? '').length }
  }

  private pattern(): RegExp {
    const rests = [...this.owners.keys()].toSorted((a, b) => b.length - a.length).map(patternOf)
    return new RegExp(`(?:${rests.join('|')})(?![\\p{L}\\p{N}])`, 'uy')
  }

  private key(rest: string): string {
    return rest.replace(/\s+/g, ' ').replaceAll('’', "'")
  }
}

/**
 * Makes a search for names in a text: whole words, the longest name first, so that a name within another is not found.
 * Names are looked up by their first word, so that many of them take hardly longer than few.
 * @param names the spellings of each name; of two that share one, the first has it
 */
export function mentionsOf(names: readonly (readonly string[])[]): (text: string) => Match[] {
  const byWord = new Map<string, Continued>()
  names.forEach((spellings, of) => {
    for (const spelling of spellings) {
      const [{ 0: word = '', index = 0 } = {}] = spelling.matchAll(words)
      const continued = byWord.get(lookedUp(word)) ?? new Continued()
      byWord.set(lookedUp(word), continued)
      continued.add(spelling.slice(index + word.length), of)
    }
  })
  return (text) => {
    const found: Match[] = []
    let end = 0
    for (const { 0: word, index } of text.matchAll(words)) {
      const match = index < end ? undefined : byWord.get(lookedUp(word))?.at(text, index + word.length)
      if (!match) continue
      found.push({ at: index, of: match.of })
      end = match.end
    }
    return found
  }
}
