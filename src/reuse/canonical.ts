import { hash } from 'node:crypto'

/** A value that text cannot stand for, such as a function that may close over anything. */
export class Unsteady extends Error {}

/**
 * A value as text: equal for values that print the same, whatever order the same keys have come to have in memory.
 * @param nameOf a short text that stands for a value instead of what is in it; undefined to look into it
 * @throws {@link Unsteady} for functions and symbols
 */
export function canonical(value: unknown, nameOf: (value: object) => string | undefined): string {
  if (typeof value === 'function' || typeof value === 'symbol') throw new Unsteady()
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : plain(value)
  const name = nameOf(value)
  if (name !== undefined) return `@${name}`
  const inner = (each: unknown) => canonical(each, nameOf)
  if (Array.isArray(value)) return `[${value.map(inner).join()}]`
  if (value instanceof Map) return `Map[${[...value].map(inner).join()}]`
  if (value instanceof Set) return `Set[${[...value].map(inner).join()}]`
  if (value instanceof Date) return `Date ${value.getTime()}`
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${inner(each)}`)
    .join()}}`
}

/** JSON has no word for the numbers that are none. */
const plain = (value: unknown): string =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : JSON.stringify(value)

/** A digest of a text or of bytes, short enough to be kept by the hundred thousand. */
export const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url').slice(0, 22)
