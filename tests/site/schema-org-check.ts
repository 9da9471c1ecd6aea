import type { Vocabulary } from './schema-org.ts'

export type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A year, month or day of the calendar, as ISO 8601 writes it. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const day = text + '-01-01'.slice(text.length - 4)
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const isDateTime = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text)
const isTime = (text: string) => /^\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/.test(text)

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

/** What a plain value must be to stand where schema.org expects one of its data types. */
const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && isAddress(value),
  Date: (value) => typeof value === 'string' && isDate(value),
  DateTime: (value) => typeof value === 'string' && isDateTime(value),
  Time: (value) => typeof value === 'string' && isTime(value),
  Number: (value) => typeof value === 'number',
  Float: (value) => typeof value === 'number',
  Integer: Number.isInteger,
  Boolean: (value) => typeof value === 'boolean',
  // Where any thing may stand, so may the address of one.
  Thing: (value) => typeof value === 'string' && isAddress(value),
}

/** What a user has to give for a property of an action: schema.org lets "-input" be put to its name. */
const isInput = (name: string) => name.endsWith('-input')

/**
 * What is wrong with a node by schema.org: an unknown type, a property that its type does not have,
 * a value outside the range of its property. Each problem names the way to it.
 */
export function problemsOf(node: Node, vocabulary: Vocabulary, path = ''): string[] {
  const type = node['@type']
  const here = path || String(type)
  const properties = typeof type === 'string' ? vocabulary.properties(type) : undefined
  if (!properties) return [`${here}: there is no type ${JSON.stringify(type)}`]
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === '@type') return []
    if (name === '@id') return typeof value === 'string' && isAddress(value) ? [] : [`${here}.@id: is no address`]
    const range = isInput(name) ? properties.has(name.replace('-input', '')) && ['Text'] : properties.get(name)
    if (!range) return [`${here}.${name}: is no property of ${String(type)}`]
    const values = Array.isArray(value) ? value : [value]
    if (values.length === 0) return [`${here}.${name}: is empty`]
    return values.flatMap((each) => problemsOfValue(each, range, vocabulary, `${here}.${name}`))
  })
}

function problemsOfValue(value: unknown, range: string[], vocabulary: Vocabulary, path: string): string[] {
  if (!isNode(value)) {
    const fits = range.some((name) => dataTypes[name]?.(value) || vocabulary.members(name).has(String(value)))
    return fits ? [] : [`${path}: ${JSON.stringify(value)} is none of ${range.join(', ')}`]
  }
  if (Object.keys(value).join() === '@id')
    return range.includes('IdReference') ? problemsOfReference(value, path) : [`${path}: is no place for a reference`]
  const type = String(value['@type'])
  const problems = problemsOf(value, vocabulary, path)
  const fits = range.some((name) => vocabulary.types(name).has(type))
  return fits || !vocabulary.properties(type)
    ? problems
    : [`${path}: ${type} is none of ${range.join(', ')}`, ...problems]
}

const problemsOfReference = ({ '@id': id }: Node, path: string): string[] =>
  typeof id === 'string' && isAddress(id) ? [] : [`${path}.@id: is no address`]

/** Every node in a value, at whatever depth; references are nodes that have nothing but their `@id`. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : []
}
