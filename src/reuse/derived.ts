/** Works something out of all content. */
type Make = (content: never) => object

const makes = new Map<string, Make>()
const known = new WeakMap<object, Map<string, object>>()
/** Who shows content to pages, by what they see of it. */
const shows = new WeakMap<object, (name: string) => object>()

/**
 * Something that is worked out of content once and that many pages look things up in. A page then depends on what
 * it looked up, and not on all that was needed to work it out.
 * @param name of its own
 */
export function derived<C extends object, T extends object>(name: string, make: (content: C) => T): (content: C) => T {
  makes.set(name, make)
  return (content) => (shows.get(content)?.(name) ?? workedOut(name, content)) as T
}

/** What is derived under a name from content as it is. Throws when nothing has that name. */
export function workedOut(name: string, content: object): object {
  const all = known.get(content) ?? new Map<string, object>()
  known.set(content, all)
  const make = makes.get(name)
  if (!make) throw new Error(`Nothing is derived under the name "${name}".`)
  const value = all.get(name) ?? make(content as never)
  all.set(name, value)
  return value
}

/** Has what is derived from a part of the content shown in a way of its own. */
export function showDerived(content: object, show: (name: string) => object): void {
  shows.set(content, show)
}
