/** What the search keeps, on the device of the reader alone. Where storage is refused, nothing is kept and nothing fails. */

/** What is kept by a name; undefined when there is nothing or the browser refuses. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text by a name; undefined removes it. */
export function keep(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // Refused: the reader wants nothing kept.
  }
}
