/**
 * Land and borders from world-atlas (Natural Earth, public domain), clipped to the map and projected. For the build
 * only: the browser gets the result, two kilobytes of it, and never the atlas.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { geoPath, type GeoPermissibleObjects } from 'd3'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { Size } from '../frame/figure.ts'
import type { Outline } from './content.ts'
import { pixelsPerKilometre, projectionOf } from './projection.ts'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** The least distance between two corners of a line, in pixels of the drawing: nearer ones cannot be told apart. */
const finest = 2.6

/** The corners of one line, without those that are too near to the one before; the first and the last stay. */
function thinned(corners: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = []
  for (const [index, corner] of corners.entries()) {
    const [x, y] = kept.at(-1) ?? [-Infinity, -Infinity]
    if (index === corners.length - 1 || Math.hypot(corner[0] - x, corner[1] - y) >= finest) kept.push(corner)
  }
  return kept
}

/** A shape of the atlas as an SVG path at a size, of straight lines only and with a decimal at most. */
function pathOf(shape: GeoPermissibleObjects, size: Size): string {
  const path = geoPath(projectionOf(size).projection).digits(1)(shape) ?? ''
  return path.replace(/M[^MZ]+/g, (line) => {
    const corners = line
      .slice(1)
      .split('L')
      .map((corner) => corner.split(',').map(Number) as [number, number])
    return `M${thinned(corners)
      .map((corner) => corner.join(' '))
      .join('L')}`
  })
}

const nameOf = ({ properties }: GeometryObject) => (properties as { name?: string } | undefined)?.name
const isSubject = (country: GeometryObject) => nameOf(country) === 'Iraq' || nameOf(country) === 'Syria'

/** The outline of the map at each size of the build. Reads the atlas from `node_modules` of the working directory. */
export function outlines(): Record<Size, Outline> {
  const atlas = JSON.parse(readFileSync(resolve('node_modules/world-atlas/countries-10m.json'), 'utf8')) as Atlas
  const { countries } = atlas.objects
  const land = (name: string) => {
    const found = countries.geometries.find((country) => nameOf(country) === name)
    if (!found) throw new Error(`The atlas has no country "${name}".`)
    return feature(atlas, found)
  }
  // An inner border has two countries; the coast of none is in the region.
  const borders = (subject: boolean) =>
    mesh(atlas, countries, (a, b) => a !== b && (isSubject(a) && isSubject(b)) === subject)
  const at = (size: Size): Outline => ({
    height: projectionOf(size).height,
    iraq: pathOf(land('Iraq'), size),
    syria: pathOf(land('Syria'), size),
    others: pathOf(borders(false), size),
    border: pathOf(borders(true), size),
    kilometre: pixelsPerKilometre(size),
  })
  return { wide: at('wide'), narrow: at('narrow') }
}
