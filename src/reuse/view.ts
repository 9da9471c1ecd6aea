import { showDerived } from './derived.ts'
import type { Places } from './places.ts'
import { stepped, unknowable } from './places.ts'
import type { Reads } from './reads.ts'

/** What a page of prose is made of, beyond what it says of itself: read when it is rendered from its file. */
const fileOf = 'filePath'
const wordsOf = 'body'

/** Shows the content to the pages, and notes what they read of it. */
export class Viewer {
  readonly #places: Places
  readonly #reads: Reads
  readonly #views = new WeakMap<object, unknown>()
  readonly #origins = new WeakMap<object, object>()
  readonly #holds = new WeakMap<object, boolean>()

  constructor(places: Places, reads: Reads) {
    this.#places = places
    this.#reads = reads
  }

  /** What a view shows; the thing itself when it is no view. */
  original<T extends object>(view: T): T {
    return (this.#origins.get(view) ?? view) as T
  }

  /** A value as pages see it. Each has one view, so that views are the same when what they show is. */
  of<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value
    const known = this.#views.get(value)
    if (known) return known as T
    const view = this.#made(value)
    this.#views.set(value, view)
    this.#origins.set(view, value)
    return view as T
  }

  #made(value: object): object {
    const path = this.#places.pathOf(value)
    if (path !== undefined) return value instanceof Map ? this.#map(value, path) : this.#place(value, path)
    return this.#holdsPlaces(value) ? this.#copy(value) : value
  }

  /** True for what has a place somewhere in it. */
  #holdsPlaces(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false
    if (this.#places.pathOf(value) !== undefined) return true
    const known = this.#holds.get(value)
    if (known !== undefined) return known
    this.#holds.set(value, false)
    const inner = value instanceof Map || value instanceof Set ? [...value].flat() : Object.values(value)
    const holds = inner.some((each) => this.#holdsPlaces(each))
    this.#holds.set(value, holds)
    return holds
  }

  #copy(value: object): object {
    const inner = (each: unknown) => this.of(each)
    if (Array.isArray(value)) return value.map(inner)
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [inner(key), inner(each)]))
    if (value instanceof Set) return new Set([...value].map(inner))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each)]))
  }

  #place(place: object, path: string): object {
    const numbers = new Map<string, number>()
    const functions = new Map<string, unknown>()
    const note = (key: string) => {
      const number = numbers.get(key) ?? this.#reads.numberOf(stepped(path, ['.', key]))
      numbers.set(key, number)
      this.#reads.note(number)
    }
    const view = new Proxy(place, {
      get: (_, key) => {
        const value: unknown = Reflect.get(place, key)
        if (typeof key === 'symbol') return value
        if (typeof value === 'function') {
          const known = functions.get(key) ?? this.#answers(place, stepped(path, ['.', key]), value)
          functions.set(key, known)
          return known
        }
        note(key)
        if (key === fileOf) note(wordsOf)
        return this.of(value)
      },
      has: (_, key) => {
        if (typeof key === 'string') note(key)
        return Reflect.has(place, key)
      },
      ownKeys: () => {
        this.#reads.note(this.#reads.numberOf(stepped(path, ['keys'])))
        return Reflect.ownKeys(place)
      },
    })
    showDerived(view, (name) => this.of(this.#places.derivedAt(place, name)))
    return view
  }

  /** A function of a place: what it answers is read, whatever it looks at. */
  #answers(place: object, path: string, answer: unknown): (...values: unknown[]) => unknown {
    return (...values) => {
      const plain = values.every((value) => typeof value !== 'object' && typeof value !== 'function')
      this.#reads.note(this.#reads.numberOf(plain ? stepped(path, ['()', ...values]) : unknowable))
      return this.of(Reflect.apply(answer as () => unknown, place, values))
    }
  }

  #map(map: Map<unknown, unknown>, path: string): object {
    const numbers = new Map<unknown, number>()
    const read = (key: unknown) => {
      const number = numbers.get(key) ?? this.#reads.numberOf(stepped(path, ['get', String(key)]))
      numbers.set(key, number)
      this.#reads.note(number)
    }
    const all = () => {
      this.#reads.note(this.#reads.numberOf(stepped(path, ['keys'])))
    }
    return new MapView(map, read, all, (value) => this.of(value))
  }
}

/** A map that tells what is asked of it. It cannot be written to. */
class MapView<K, V> extends Map<K, V> {
  readonly #map: Map<K, V>
  readonly #read: (key: K) => void
  readonly #all: () => void
  readonly #shown: (value: V) => V

  constructor(map: Map<K, V>, read: (key: K) => void, all: () => void, shown: (value: V) => V) {
    super()
    this.#map = map
    this.#read = read
    this.#all = all
    this.#shown = shown
  }

  override get(key: K): V | undefined {
    this.#read(key)
    const value = this.#map.get(key)
    return value === undefined ? undefined : this.#shown(value)
  }

  override has(key: K): boolean {
    this.#read(key)
    return this.#map.has(key)
  }

  override get size(): number {
    this.#all()
    return this.#map.size
  }

  override keys(): MapIterator<K> {
    this.#all()
    return this.#map.keys()
  }

  override *entries(): MapIterator<[K, V]> {
    for (const key of this.keys()) yield [key, this.get(key) as V]
  }

  override *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  override forEach(visit: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this)
  }

  override set(): never {
    throw new Error('The content is read only.')
  }
}
