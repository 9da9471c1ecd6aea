import { geoDistance, geoMercator } from 'd3'
import { drawnWidths, type Size } from '../frame/figure.ts'
import { round } from '../frame/tree.ts'

/** A point on the ground, in degrees. */
export interface Degrees {
  lat: number
  lon: number
}

/** The land that the map shows at each size of the build, in degrees: the whole border, with its neighbours' corners. */
const regions: Record<Size, { west: number; east: number; south: number; north: number }> = {
  wide: { west: 36.8, east: 44.5, south: 32.68, north: 37.42 },
  narrow: { west: 38.08, east: 44.22, south: 32.5, north: 37.47 },
}

/** The mean radius of the earth, in kilometres. */
const earth = 6371

/**
 * The projection of a size: Mercator, so that north is up everywhere and the long straight pieces of the border stay
 * straight. Over a region this small its scale varies by less than three per cent either way.
 */
function projectionFor(size: Size) {
  const { west, east, south, north } = regions[size]
  const width = drawnWidths[size]
  const bare = geoMercator()
    .precision(0)
    .translate([0, 0])
    .scale(width / (((east - west) * Math.PI) / 180))
  const [left = 0, top = 0] = bare([west, north]) ?? []
  const [, bottom = 0] = bare([west, south]) ?? []
  const height = Math.round(bottom - top)
  return {
    width,
    height,
    projection: bare.translate([-left, -top]).clipExtent([
      [0, 0],
      [width, height],
    ]),
  }
}

const projections = { wide: projectionFor('wide'), narrow: projectionFor('narrow') }

/** The projection and the size in pixels of the map at a size of the build. */
export const projectionOf = (size: Size) => projections[size]

/** Where a point stands in the drawing of a size, in pixels; undefined outside of it. */
export function project({ lat, lon }: Degrees, size: Size): [number, number] | undefined {
  const { projection, width, height } = projections[size]
  const [x = 0, y = 0] = projection([lon, lat]) ?? []
  return x >= 0 && y >= 0 && x <= width && y <= height ? [round(x), round(y)] : undefined
}

/** How long a line on the ground is from one point to another, in kilometres. */
export const kilometres = (a: Degrees, b: Degrees): number => geoDistance([a.lon, a.lat], [b.lon, b.lat]) * earth

/** How many pixels of the drawing of a size a kilometre takes, at the middle latitude of the map. */
export function pixelsPerKilometre(size: Size): number {
  const { west, east, south, north } = regions[size]
  const lat = (south + north) / 2
  // A short piece, so that the way over the ground is the parallel's.
  const [a, b] = [
    { lat, lon: (west + east) / 2 },
    { lat, lon: (west + east) / 2 + 0.1 },
  ]
  const pixels = (drawnWidths[size] / (east - west)) * 0.1
  return pixels / kilometres(a, b)
}
