import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { mostDeep, tooDeep } from './depth.ts'
import type { Point } from '../prose/tree.ts'

export type Path = (string | number)[]

export interface YamlFile {
  /** The plain value; undefined when the file does not parse. */
  value: unknown
  errors: (Point & { message: string })[]
  /** Where the value at `path` stands; the nearest existing parent when it does not exist. */
  locate(path: Path): Point
  /** Where the key at the end of `path` stands. */
  locateKey(path: Path): Point
}

/** Reads YAML and remembers where everything stands. `lineOffset` is added to each line, for frontmatter. */
export function readYaml(text: string, lineOffset = 0): YamlFile {
  const deep = tooDeep(text)
  const counter = new LineCounter()
  // What nests too deep is not parsed: that takes minutes, and then fails.
  // Its words on the console, about keys that are lists, would only repeat what is reported of such keys.
  const document = parseDocument(deep ? '' : text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' })
  const pointAt = (offset: number): Point => {
    const { line, col } = counter.linePos(offset)
    return { line: line + lineOffset, column: col }
  }
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ at: pos[0], message }))
  const errors = [...faults, ...(faults.length > 0 ? [] : aliases(document))].map(({ at, message }) => ({
    ...pointAt(at),
    message,
  }))
  if (deep) errors.push({ line: deep.line + lineOffset, column: deep.column, message: nested })
  return {
    value: errors.length > 0 ? undefined : document.toJS(),
    errors,
    locate: (path) => pointAt(offsetOf(document, path)),
    locateKey: (path) => pointAt(keyOffset(document, path) ?? offsetOf(document, path)),
  }
}

const nested = `more than ${mostDeep} lists or maps stand within each other`

/** Aliases repeat a value without writing it out: a few of them make millions of values, or one that holds itself. */
function aliases(document: Document): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = []
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ at: range?.[0] ?? 0, message: `*${source} is an alias, and values are written out here` })
    },
  })
  return found
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined
    const key = keyOffset(document, path.slice(0, length))
    if (node?.range) return isMap(node) && key !== undefined ? key : node.range[0]
  }
  return 0
}

function keyOffset(document: Document, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true)
  if (path.length === 0 || !isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}
