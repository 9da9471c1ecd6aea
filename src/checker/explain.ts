import type { z } from 'zod'
import type { Path } from './yaml.ts'
import { didYouMean } from './suggest.ts'

export interface Explained {
  path: Path
  /** Point at the key, not at its value. */
  atKey: boolean
  field: string
  reason: string
  remedy: string
}

/** `sources[0].id` */
export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    '',
  )
}

/** Turns Zod's issues into sentences for authors. `schema` gives the names that a mistyped field may have meant. */
export function explain(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Explained[] {
  return issues.flatMap((issue) => explainOne(issue, schema))
}

function explainOne(issue: z.core.$ZodIssue, schema: z.ZodType): Explained[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol') as Path
  const at = (reason: string, remedy: string): Explained[] => [
    { path, atKey: false, field: fieldName(path), reason, remedy },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        field: fieldName([...path, key]),
        ...(computed(schema).includes(key)
          ? { reason: 'is worked out from the sources and cannot be typed in', remedy: 'Remove it.' }
          : {
              reason: 'is not a field of this kind of entry',
              remedy: didYouMean(key, fieldsAt(schema, path), `Fields are: ${fieldsAt(schema, path).join(', ')}.`),
            }),
      }))
    case 'invalid_type':
      return isMissing(issue)
        ? at('is missing', `Add it (${issue.expected}).`)
        : at(
            `should be ${article(issue.expected)}`,
            `It is ${article(typeName(issue.input))}: write ${article(issue.expected)} instead.`,
          )
    case 'invalid_value':
      return at(
        isMissing(issue) ? 'is missing' : `cannot be ${shown(issue.input)}`,
        didYouMean(String(issue.input ?? ''), issue.values.map(String), `Use one of: ${issue.values.join(', ')}.`),
      )
    case 'invalid_union': {
      const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
      if (issue.input === undefined) return at('is missing', 'Add it.')
      if (deepest && deepest.path.length > 0) {
        return explainOne({ ...deepest, path: [...issue.path, ...deepest.path] } as z.core.$ZodIssue, schema)
      }
      return at('has the wrong form', `It is ${article(typeName(issue.input))}: write ${formsOf(issue)} instead.`)
    }
    case 'invalid_key':
      return issue.issues.flatMap((each) => explainOne({ ...each, path: issue.path } as z.core.$ZodIssue, schema))
    default: {
      const [reason = '', remedy] = issue.message.split(': ')
      return at(
        reason,
        remedy
          ? `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}${remedy.endsWith('?') ? '' : '.'}`
          : `It is ${JSON.stringify(issue.input) ?? 'absent'}.`,
      )
    }
  }
}

/** The fields that the site works out by itself, as the schema names them. */
const computed = (schema: z.ZodType) => (schema.meta()?.['computed'] ?? []) as string[]

/** The forms that a field can have, in words: "a number or a map". */
function formsOf({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const forms = errors.flatMap(([first]) => (first && 'expected' in first ? [article(first.expected)] : []))
  return [...new Set(forms)].join(' or ') || 'another form'
}

const isMissing = (issue: { input?: unknown }) => issue.input === undefined

function typeName(value: unknown): string {
  if (value === null) return 'empty value'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'number without end'
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value
}

/** A value as the author wrote it, or what it is where that takes more than a word. */
const shown = (value: unknown): string => (typeof value === 'object' ? article(typeName(value)) : `"${String(value)}"`)

const names: Record<string, string> = { array: 'list', object: 'map' }
/** A type with its article, by the name that YAML has for it. */
function article(type: string): string {
  const noun = names[type] ?? type
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}

/** The field names that the schema allows at a path, as far as it is made of objects, maps and lists. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let current = schema as unknown as {
    shape?: Record<string, unknown>
    element?: unknown
    valueType?: unknown
    unwrap?: () => unknown
  }
  for (const part of path) {
    while (!current.shape && !current.element && current.unwrap) current = current.unwrap() as typeof current
    current = (
      typeof part === 'number' ? current.element : (current.shape?.[part] ?? current.valueType)
    ) as typeof current
    if (!current) return []
  }
  while (!current.shape && current.unwrap) current = current.unwrap() as typeof current
  return Object.keys(current.shape ?? {})
}
