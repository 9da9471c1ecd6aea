import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileSchema } from '../../../src/authoring/json-schema.ts'
import { dataKinds, foldered } from '../../../src/schemas/kinds.ts'

interface Schema {
  additionalProperties: { properties: Record<string, Record<string, unknown>>; required: string[] }
  anyOf: { items: { properties: Record<string, Record<string, unknown>> } }[]
}
const schemaOf = (kind: (typeof dataKinds)[number]) =>
  fileSchema(kind, { topics: ['wall'], sources: ['outlet'] }) as unknown as Schema

describe('the JSON Schema of a data file', () => {
  test('explains every field of a fact', () => {
    const { properties, required } = schemaOf('facts').additionalProperties
    for (const [name, field] of Object.entries(properties)) expect(field['description'], name).toMatch(/\.$/)
    expect(required).toEqual(['statement', 'sources', 'topics'])
  })

  test('offers the ids that exist without refusing new ones', () => {
    const { topics } = schemaOf('facts').additionalProperties.properties
    expect(topics?.['items']).toMatchObject({ anyOf: [{ enum: ['wall'] }, { type: 'string' }] })
    expect(JSON.stringify(topics)).not.toContain('"ref"')
  })

  test('takes sources as a list, and as pandoc wraps it', () => {
    const [list, wrapped] = schemaOf('sources').anyOf
    expect(wrapped).toMatchObject({ properties: { references: { type: 'array' } }, required: ['references'] })
    // A date has more forms in CSL than a text: any is let through, the checker reads them.
    expect(list?.items.properties['issued']).toEqual({ description: expect.any(String) })
    expect(list?.items.properties['accessed']).toEqual({ description: expect.any(String) })
    expect(Object.keys(list?.items.properties ?? {})).toEqual(expect.arrayContaining(['DOI', 'archived', 'caution']))
  })
})

test('the settings of VS Code name a schema for each kind of data file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<
    string,
    Record<string, string | string[]>
  >
  for (const kind of dataKinds) {
    const files = settings['yaml.schemas']?.[`./.schemas/${kind}.json`]
    expect([files].flat(), kind).toContain(`/content/${kind}${foldered.includes(kind) ? '/*.yaml' : '.yaml'}`)
  }
})
