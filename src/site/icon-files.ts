import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { icons, paperColours, type IconName } from './manifest.ts'

/** The side of the drawing of the icon, in its own units. */
const side = 32

/** An icon of the installed site as a PNG picture, drawn from the icon of its pages. */
export function iconPng(name: IconName): Uint8Array<ArrayBuffer> {
  const { size, room } = icons[name]
  const edge = side * room
  const box = [-edge, -edge, side + 2 * edge, side + 2 * edge].join(' ')
  const drawing = readFileSync('public/favicon.svg', 'utf8').replace(/viewBox="[^"]*"/, `viewBox="${box}"`)
  const background = room > 0 ? { background: paperColours.light } : {}
  const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size }, ...background })
  return new Uint8Array(picture.render().asPng())
}
