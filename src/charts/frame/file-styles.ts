import { parse, type AtRule, type Container, type Rule } from 'postcss'

/** The properties by which a drawing is painted. Others place it in the page. */
const painting = /^(fill|stroke|opacity|paint-order|letter-spacing|text-anchor|font(-size|-weight|-style)?$)(-[a-z]+)*$/

/** The values of the design's tokens in the light scheme, by name: `--teal`. */
function lightTokens(tokens: string): Map<string, string> {
  const found = new Map<string, string>()
  parse(tokens).walkDecls(/^--/, ({ prop, value, parent }) => {
    const inMedia = parent?.parent?.type === 'atrule' && (parent.parent as AtRule).name === 'media'
    if (!inMedia) found.set(prop, /^light-dark\((.*), .*\)$/.exec(value)?.[1] ?? value)
  })
  return found
}

const isIn = (rule: Container, name: string) => rule.type === 'atrule' && (rule as unknown as AtRule).name === name

/** True for a rule that holds for every screen and names only elements and classes, which other programs understand. */
function isPlain(rule: Rule): boolean {
  for (let outer = rule.parent; outer && outer.type !== 'root'; outer = outer.parent as typeof rule.parent)
    if (!isIn(outer as Container, 'layer')) return false
  return !rule.selector.includes(':')
}

/**
 * The styles of drawings in a form that any program for SVG understands: no layers, no media, no variables.
 * @param styles style sheets of the site, the frame's first; @param tokens the sheet that defines the design's tokens
 */
export function fileStyles(styles: readonly string[], tokens: string): string {
  const values = lightTokens(tokens)
  const resolve = (value: string) => value.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => values.get(name) ?? '')
  const rules: string[] = []
  for (const sheet of styles) {
    parse(sheet).walkRules((rule) => {
      if (!isPlain(rule)) return
      const painted = rule.nodes.flatMap((node) =>
        node.type === 'decl' && painting.test(node.prop) ? [`${node.prop}:${resolve(node.value)}`] : [],
      )
      if (painted.length > 0) rules.push(`${rule.selector.replace(/\s+/g, ' ')}{${painted.join(';')}}`)
    })
  }
  return rules.join('\n')
}
