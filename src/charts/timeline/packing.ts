/** Puts marks into rows so that none covers another, and titles beside as many of them as there is room for. Pure. */

/** A mark in a lane: the room it takes across, in pixels, and what its title would take. */
export interface Item {
  from: number
  to: number
  /** Width of its title; without one it stands bare. */
  text: number | undefined
  /** The greater, the sooner it has its title. */
  weight: number
}

export type Side = 'right' | 'left'

/** Where a mark stands, and on which side its title, if it has one. */
export interface Place {
  row: number
  side?: Side
}

/** How far titles may reach, and the clear space between a mark and its own title, and behind that title. */
export interface Room {
  from: number
  to: number
  offset: number
  gap: number
}

/** How many rows marks need when none may cover another. */
export function rowsFor(items: readonly Pick<Item, 'from' | 'to'>[]): number {
  const ends: number[] = []
  for (const { from, to } of [...items].sort((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end <= from)
    ends[free < 0 ? ends.length : free] = to
  }
  return ends.length
}

/** What an item takes of its row, with the title on a side. */
function extent({ from, to, text = Infinity }: Item, side: Side | undefined, { offset, gap }: Room) {
  if (side === 'right') return { from, to: to + offset + text + gap }
  if (side === 'left') return { from: from - offset - text - gap, to }
  return { from, to }
}

/**
 * Packs marks into rows: first all of them, from the last row up, then titles, the weightiest first, each with its mark
 * in a row that has room for both. Rows are put in order of their first title, so that titles run down as time goes on,
 * and below them stand the marks that have none.
 * @param rows at least `rowsFor(items)`
 */
export function pack(items: readonly Item[], rows: number, room: Room): Place[] {
  const laid: Laid = {
    items,
    places: items.map(() => ({ row: 0 })),
    rows: Array.from({ length: rows }, () => []),
    room,
  }
  const byStart = items.map((_, index) => index).sort((a, b) => at(items, a).from - at(items, b).from)
  for (const index of byStart) {
    const free = laid.rows.findLastIndex((_, row) => freeAround(laid, index, row))
    move(laid, index, { row: Math.max(free, 0) })
  }
  // A title that found no room may find it where a mark has gone to another row since.
  for (let pass = 0; pass < 2; pass++)
    for (const index of byWeight(items)) if (!laid.places[index]?.side) title(laid, index)
  return inOrder(laid)
}

/** Marks as they are laid out so far: the place of each, and the marks in each row. */
interface Laid {
  items: readonly Item[]
  places: Place[]
  rows: number[][]
  room: Room
}

function move({ places, rows }: Laid, index: number, place: Place): void {
  const former = places[index]?.row ?? 0
  rows[former] = rows[former]?.filter((each) => each !== index) ?? []
  rows[place.row]?.push(index)
  places[index] = place
}

/** The places with rows in order of the first mark that has its title there, then rows of bare marks, then empty ones. */
function inOrder({ items, places, rows }: Laid): Place[] {
  const keys = rows.map((inRow) => {
    const titled = inRow.filter((index) => places[index]?.side).map((index) => at(items, index).from)
    if (titled.length > 0) return Math.min(...titled)
    return inRow.length > 0 ? Number.MAX_VALUE : Infinity
  })
  const order = rows.map((_, row) => row)
  order.sort((a, b) => (keys[a] === keys[b] ? a - b : (keys[a] ?? 0) - (keys[b] ?? 0)))
  return places.map((place) => ({ ...place, row: order.indexOf(place.row) }))
}

const widthOf = ({ text = Infinity }: Item) => text

const at = (items: readonly Item[], index: number) => items[index] as Item

/** Indices of items in the order in which they have their titles: of equals the shortest first, so that more fit. */
const byWeight = (items: readonly Item[]) =>
  items
    .map((_, index) => index)
    .sort((a, b) => at(items, b).weight - at(items, a).weight || widthOf(at(items, a)) - widthOf(at(items, b)))

/** Puts a mark with its title into that of the rows in which it leaves the least room unused, if any has room. */
function title(laid: Laid, index: number): void {
  const item = at(laid.items, index)
  if (item.text === undefined) return
  const sides = (['right', 'left'] as const).map((side) => ({ side, ...extent(item, side, laid.room) }))
  let [best, least]: [Place | undefined, number] = [undefined, Infinity]
  for (const row of laid.rows.keys()) {
    const free = freeAround(laid, index, row)
    if (!free || free.to - free.from >= least) continue
    const fits = sides.find(({ from, to }) => from >= free.from && to <= free.to)
    if (fits) [best, least] = [{ row, side: fits.side }, free.to - free.from]
  }
  if (best) move(laid, index, best)
}

/** The free stretch of a row around a mark, which may itself stand anywhere; undefined when another covers its place. */
function freeAround({ items, places, rows, room }: Laid, index: number, row: number) {
  const own = at(items, index)
  // Nothing stands behind the edges that a title must keep clear of.
  const free = { from: room.from - room.gap, to: room.to + room.gap }
  for (const other of rows[row] ?? []) {
    if (other === index) continue
    const taken = extent(at(items, other), places[other]?.side, room)
    if (taken.to <= own.from) free.from = Math.max(free.from, taken.to)
    else if (taken.from >= own.to) free.to = Math.min(free.to, taken.from)
    else return undefined
  }
  return free
}
