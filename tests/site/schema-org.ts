import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/** The types and properties of schema.org, as the declarations of schema-dts tell them. */
export interface Vocabulary {
  /** The properties that a type may have, those of its supertypes included, each with the names of its range. */
  properties(type: string): ReadonlyMap<string, string[]> | undefined
  /** Every type that is `name` or below it. */
  types(name: string): ReadonlySet<string>
  /** The members of an enumeration, as they are written in data. */
  members(name: string): ReadonlySet<string>
}

const file = resolve('node_modules/schema-dts/dist/schema.d.ts')

/**
 * Reads the vocabulary from the declarations. There a type `X` is three things: `XBase` with its own properties,
 * `XLeaf` with its name, and `X`, which joins the leaf with the types below it and the members of an enumeration.
 */
export function readVocabulary(): Vocabulary {
  const bases = new Map<string, ts.InterfaceDeclaration>()
  const unions = new Map<string, ts.TypeNode>()
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  for (const statement of parsed.statements) {
    if (ts.isInterfaceDeclaration(statement)) bases.set(statement.name.text, statement)
    if (ts.isTypeAliasDeclaration(statement)) unions.set(statement.name.text, statement.type)
  }
  const leaves = new Map<string, ts.InterfaceDeclaration>()
  for (const declared of bases.values()) {
    const type = declared.members.find((member) => nameIn(member) === '@type')
    if (type && ts.isPropertySignature(type)) for (const name of literalsIn(type.type)) leaves.set(name, declared)
  }

  const ownAndInherited = (declared: ts.InterfaceDeclaration): [string, string[]][] => [
    ...parents(declared).flatMap((name) => {
      const parent = bases.get(name)
      return parent ? ownAndInherited(parent) : []
    }),
    ...declared.members.flatMap((member): [string, string[]][] => {
      const name = nameIn(member)
      return name && !name.startsWith('@') && ts.isPropertySignature(member) ? [[name, rangeOf(member.type)]] : []
    }),
  ]
  const below = (name: string): string[] => {
    const leaf = bases.get(name)
    if (leaf) return leaf.members.flatMap((each) => (ts.isPropertySignature(each) ? literalsIn(each.type) : []))
    return referencesIn(unions.get(name)).flatMap(below)
  }
  const known = { properties: new Map<string, Map<string, string[]>>(), types: new Map<string, Set<string>>() }
  return {
    properties: (type) => {
      const leaf = leaves.get(type)
      return leaf && remember(known.properties, type, () => new Map(ownAndInherited(leaf)))
    },
    types: (name) => remember(known.types, name, () => new Set(below(name))),
    members: (name) => new Set(literalsIn(unions.get(name))),
  }
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

const nameIn = ({ name }: ts.TypeElement): string | undefined =>
  name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : undefined

const parents = ({ heritageClauses }: ts.InterfaceDeclaration): string[] =>
  (heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText()))

const partsOf = (type: ts.TypeNode | undefined): readonly ts.TypeNode[] =>
  !type ? [] : ts.isUnionTypeNode(type) ? type.types : [type]

const literalsIn = (type: ts.TypeNode | undefined): string[] =>
  partsOf(type).flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
  )

const referencesIn = (type: ts.TypeNode | undefined): string[] =>
  partsOf(type).flatMap((part) => (ts.isTypeReferenceNode(part) ? [part.typeName.getText()] : []))

/** The names in `SchemaValue<Organization | Person | IdReference, "author">`. */
const rangeOf = (type: ts.TypeNode | undefined): string[] =>
  type && ts.isTypeReferenceNode(type) ? referencesIn(type.typeArguments?.[0]) : []
