import { z } from 'zod'
import { schemas, type Kind } from '../schemas/kinds.ts'

/** What `npm run new` can make, with the kind of content it is. */
export const makable = {
  fact: 'facts',
  source: 'sources',
  event: 'events',
  threat: 'threats',
  agency: 'agencies',
  measure: 'measures',
  place: 'places',
} as const satisfies Record<string, Kind>

export type Makable = keyof typeof makable

/** Existing entries that a skeleton points to, so that it is valid at once. */
export interface Neighbours {
  topic: string
  source: string
  /** The day of the edition, for what must not be after it; and today, for when a source was read. */
  edition: string
  today: string
}

/** The fields that a skeleton fills, by kind: those that the schema requires. The rest is offered as comments. */
function filledFields(
  kind: (typeof makable)[Makable],
  id: string,
  { topic, source, edition, today }: Neighbours,
): Record<string, string> {
  const shared = { topics: `[${topic}]` }
  const page = { title: 'TODO', summary: 'TODO', updated: `'${edition}'`, ...shared }
  switch (kind) {
    case 'facts':
      return { statement: 'TODO', sources: `[{ id: ${source} }]`, ...shared }
    case 'sources':
      return {
        id,
        type: 'webpage',
        title: 'TODO',
        'container-title': 'TODO',
        URL: 'https://example.org/TODO',
        accessed: `'${today}'`,
        language: 'en',
      }
    case 'events':
      return {
        date: `'${edition}'`,
        title: 'TODO',
        text: 'TODO',
        lane: 'barrier',
        sources: `[{ id: ${source} }]`,
        ...shared,
      }
    case 'threats':
      return page
    case 'agencies':
      return { ...page, country: 'iraq', role: 'partner' }
    case 'measures':
      return { ...page, drawing: '{ shape: wall }' }
    case 'places':
      return { ...page, kind: 'town', country: 'iraq' }
  }
}

interface FieldSchema {
  description?: string
  type?: string
  enum?: unknown[]
  anyOf?: FieldSchema[]
  items?: FieldSchema
}

/** What a field may hold, in a word or two: "about | at-least", "list of text". */
function hintOf(field: FieldSchema): string {
  if (field.enum) return field.enum.join(' | ')
  if (field.anyOf) return field.anyOf.map(hintOf).join(' or ')
  if (field.type === 'array') return `list of ${hintOf(field.items ?? {})}`
  return (
    { string: 'text', object: 'map', boolean: 'true or false', number: 'number', integer: 'number' }[
      field.type ?? ''
    ] ?? 'text'
  )
}

/** True for fields that the site reads: of CSL there are many more that it only keeps. */
const isOurs = (field: FieldSchema) => field.description !== undefined

/** The fields of an entry as YAML, each with its explanation above it; those that may be left out are comments. */
function fieldLines(kind: (typeof makable)[Makable], id: string, neighbours: Neighbours): string[] {
  const { properties = {} } = z.toJSONSchema(schemas[kind], { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, FieldSchema>
  }
  const filled = filledFields(kind, id, neighbours)
  return Object.entries(properties)
    .filter(([, field]) => isOurs(field))
    .flatMap(([name, field]) => {
      const value = filled[name]
      return [`# ${field.description}`, value === undefined ? `# ${name}: ${hintOf(field)}` : `${name}: ${value}`]
    })
}

const prose = `
<Answer>

TODO

</Answer>

<KeyPoints>

- TODO

</KeyPoints>

## What it is

TODO

## What we don't know

- TODO
`

/** A new entry as text: a record for a data file, or a whole MDX file. Valid as it stands; TODO marks what is to be written. */
export function skeletonOf(what: Makable, id: string, neighbours: Neighbours): string {
  const kind = makable[what]
  const lines = fieldLines(kind, id, neighbours)
  if (kind === 'facts' || kind === 'events') return [`${id}:`, ...lines.map((line) => `  ${line}`), ''].join('\n')
  // The id opens the entry of the list; its explanation stands above it.
  if (kind === 'sources')
    return [lines[0], `- ${lines[1]}`, ...lines.slice(2).map((line) => `  ${line}`), ''].join('\n')
  return ['---', ...lines, '---', prose].join('\n')
}
