/** Letters and hyphens of other alphabets that look like those of ids, each with the one that it looks like. */
const twins: Record<string, string> = {
  ...{ а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', ӏ: 'l', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y', ԛ: 'q' },
  ...{ α: 'a', ι: 'i', ν: 'v', ο: 'o', ρ: 'p', υ: 'u', ı: 'i', ɡ: 'g' },
  ...{ '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-' },
}

/** The id with Latin letters in place of those that only look so; undefined where none does. */
export function inLatin(id: string): string | undefined {
  const latin = [...id.normalize('NFKC')].map((letter) => twins[letter] ?? letter).join('')
  return latin === id ? undefined : latin
}
