import { extname } from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import postcss from 'postcss'
import sax from 'sax'

function* elementsIn(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    yield child
    yield* elementsIn('content' in child ? (child as Tree.Template).content : child)
  }
}

const textOf = (element: Tree.Element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

/** Faults of one element: an element or attribute that words became, an address that runs, data or styles broken open. */
function inElement(name: string, attributes: [string, string][], text: string): string[] {
  const runs = (value: string) => /^[\s\p{C}]*(javascript|data|vbscript):/iu.test(value)
  return [
    ...(name.toLowerCase() === 'evil' ? ['<evil>'] : []),
    ...attributes.filter(([key]) => /^on|^evil|^style$/i.test(key)).map(([key]) => `attribute ${key}`),
    ...attributes.filter(([, value]) => runs(value)).map(([key, value]) => `${key}="${value}"`),
    ...(name === 'script' && attributes.some(([, value]) => /json/.test(value)) ? inJson(text) : []),
    ...(name === 'script' && !attributes.some(([, value]) => /json/.test(value)) && text !== '' ? ['script'] : []),
    ...(name === 'style' ? inCss(text) : []),
  ]
}

function inHtml(text: string): string[] {
  return [...elementsIn(parse(text))].flatMap((element) =>
    inElement(
      element.tagName,
      element.attrs.map(({ name, value }) => [name, value]),
      textOf(element),
    ),
  )
}

/** XML has to be well-formed too. */
function inXml(text: string): string[] {
  const faults: string[] = []
  const parser = sax.parser(true)
  parser.onerror = ({ message }) => {
    faults.push(message)
    parser.resume()
  }
  parser.onopentag = ({ name, attributes }) =>
    faults.push(...inElement(name, Object.entries(attributes as Record<string, string>), ''))
  parser.write(text.replace(/^\uFEFF/, '')).close()
  return faults
}

function inJson(text: string): string[] {
  try {
    JSON.parse(text)
    return []
  } catch (cause) {
    return [String(cause)]
  }
}

/** Words stand in strings: no rule is named after them, and none of them fetches anything. */
function inCss(text: string): string[] {
  const faults: string[] = []
  postcss.parse(text).walk((node) => {
    if (node.type === 'rule' && /evil/.test(node.selector.replace(/"(\\.|[^"\\])*"/g, ''))) faults.push(node.selector)
    if (node.type === 'decl' && /evil/.test(node.value.replace(/"(\\.|[^"\\])*"/g, ''))) faults.push(String(node))
    if (node.type === 'atrule' && /evil/.test(node.name + node.params)) faults.push(`@${node.name} ${node.params}`)
  })
  return faults
}

/** The cells of a table, as RFC 4180 has them. */
const cellsOf = (text: string) =>
  [...text.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  )

const inCsv = (text: string): string[] =>
  cellsOf(text).filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))

/** Each record ends where the next begins, and no field of one breaks out of its braces. */
function inBibTex(text: string): string[] {
  const faults: string[] = []
  let depth = 0
  for (const [sign] of text.matchAll(/\\[\s\S]|[{}]|^@\w+(?=\{)/gm)) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (sign.startsWith('@') && depth !== 0) faults.push(`${sign} inside a record`)
    if (depth < 0) faults.push('a brace too many')
  }
  return depth === 0 ? faults : [...faults, 'a record that does not end']
}

const inRis = (text: string): string[] =>
  text.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))

/** Headers and moves: a line is an address, or a header of one. */
const inHostFile = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !/^(\/\S*( \S+ 301)?| {2}[A-Z][\w-]*: [^<]*(<[^<>\s]+>[^<]*)*)$/.test(line))

const readers: Record<string, (text: string) => string[]> = {
  '.html': inHtml,
  '.svg': inXml,
  '.xml': inXml,
  '.json': inJson,
  '.webmanifest': inJson,
  '.csv': inCsv,
  '.bib': inBibTex,
  '.ris': inRis,
  '': inHostFile,
}

/** What words of the content have become in a file of the site that is not words; undefined for files without any. */
export const harmIn = (name: string, text: string): string[] | undefined => readers[extname(name)]?.(text)
