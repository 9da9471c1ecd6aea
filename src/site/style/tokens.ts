export interface Token {
  /** With its two hyphens. */
  name: string
  value: string
  /** What it is for. */
  meaning: string
  /** Of a colour that has two: on a light page, and on a dark one. */
  colours?: { light: string; dark: string }
}

export interface TokenGroup {
  title: string
  /** Why the group is as it is. */
  why: string
  tokens: Token[]
}

/** A token with the words on its line, or a comment by itself. */
const part =
  /(?<name>--[\w-]+):\s*(?<value>[^;]+);(?: \/\* (?<meaning>.+?) \*\/)?|\/\* (?<title>[^:*]+?)(?:: (?<why>.+?))?\.? \*\//gs
const two = /^light-dark\((?<light>[^,]+), (?<dark>[^)]+)\)$/

/**
 * The tokens of the design, in their groups, with the words that stand beside them.
 * @param css the text of `src/styles/tokens.css`
 * @throws when a token is in no group or nothing says what it is for
 */
export function readTokens(css: string): TokenGroup[] {
  const block = /:root \{([^}]+)\}/.exec(css)?.[1] ?? ''
  const groups: TokenGroup[] = []
  for (const { groups: found = {} } of block.matchAll(part)) {
    const { name = '', value = '', meaning, title, why = '' } = found
    if (title) groups.push({ title, why, tokens: [] })
    else if (groups.length === 0 || !meaning)
      throw new Error(`tokens.css: ${name} needs a comment on its line, what it is for, and a group above it.`)
    else groups.at(-1)?.tokens.push(tokenOf(name, value, meaning))
  }
  return groups
}

function tokenOf(name: string, value: string, meaning: string): Token {
  const colours = two.exec(value)?.groups
  return { name, value, meaning, ...(colours && { colours: colours as { light: string; dark: string } }) }
}

/**
 * The two colours of a token.
 * @throws when there is no such token or it has not two colours
 */
export function coloursOf(name: string, groups: readonly TokenGroup[]): { light: string; dark: string } {
  const token = groups.flatMap(({ tokens }) => tokens).find((each) => each.name === name)
  if (!token?.colours) throw new Error(`tokens.css has no colour "${name}" for light and dark.`)
  return token.colours
}
