/** A pure function of a text that keeps what it found. Texts that are seen once, in one case, are soon dropped. */
export function remembered<T>(find: (text: string) => T, most = 400): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    // Used last, dropped last.
    known.delete(text)
    known.set(text, found)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return found
  }
}
