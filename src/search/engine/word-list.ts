/** A list of words in the order of the alphabet, each with the number of letters that it shares with the one before. */

const most = 35

/** Writes a list: "train", "trench" → "0train\n2ench". */
export function folded(words: readonly string[]): string {
  let before = ''
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0
      while (shared < most && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return shared.toString(36) + word.slice(shared)
    })
    .join('\n')
}

/** Reads what {@link folded} wrote. */
export function unfolded(list: string): string[] {
  let before = ''
  return list.split('\n').map((line) => (before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1)))
}
