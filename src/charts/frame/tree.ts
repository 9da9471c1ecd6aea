/** A drawing as data: elements with attributes and children, so that one function draws for the build, the browser and files. */
export interface Tree {
  name: string
  attributes: Attributes
  children: (Tree | string)[]
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** What may stand where a child is expected: nothing is left out. */
type Child = Tree | string | undefined | false | readonly Child[]

/** An element of a drawing. Children that are undefined or false are left out, lists are flattened. */
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): Tree {
  return { name, attributes, children: flat(children) }
}

function flat(children: readonly Child[]): (Tree | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false) return []
    if (typeof child === 'string' || 'name' in child) return [child]
    return flat(child)
  })
}

/** A drawing of one figure at one width, in pixels. */
export interface Drawing {
  width: number
  height: number
  /** Class of the whole drawing, by which its styles find it. */
  class: string
  children: Tree[]
}

/** Coordinates as they are printed: a tenth of a pixel is finer than a screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10
