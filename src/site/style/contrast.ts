/** A channel of sRGB, from 0 to 255, as light. */
const lightOf = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/**
 * The relative luminance of a colour, as WCAG 2.2 defines it: 0 for black, 1 for white.
 * @param colour written as "#rgb" or "#rrggbb". Throws when it is not.
 */
export function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1]
  if (!digits) throw new Error(`"${colour}" is no colour of the form "#rrggbb".`)
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const [red = 0, green = 0, blue = 0] = (long.match(/../g) ?? []).map((pair) => lightOf(Number.parseInt(pair, 16)))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours by WCAG 2.2: from 1, for one colour twice, to 21, for black and white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What a colour may be used for on a ground, by the least ratios of WCAG 2.2 for text and for parts of drawings. */
export function useFor(ratio: number): 'text' | 'drawing' | 'ground' {
  if (ratio >= 4.5) return 'text'
  return ratio >= 3 ? 'drawing' : 'ground'
}
