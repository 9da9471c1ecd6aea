const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as text or an attribute of XML. */
export const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (character) => escapes[character] ?? character)
