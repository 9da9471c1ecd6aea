import type { Size } from '../frame/figure.ts'
import type { NameStyle } from './boxes.ts'

/** Half the side of a crossing's mark and the radius of others', with the rings of approximate positions, in pixels. */
export interface Radii {
  crossing: number
  crossingRing: number
  place: number
  placeRing: number
}

/** The kinds of names that are set without a mark. */
export type NameKind = 'country' | 'neighbour' | 'governorate' | 'land'

/** How large things are at the two layouts, in pixels. They stay as large when the map is drawn at another width. */
export interface Frame {
  /** Of labels. */
  fontSize: number
  names: Record<NameKind, NameStyle>
  /** How far a name may be moved from its place to find room. */
  farthest: number
  radii: Radii
  edge: number
  borderWidth: number
}

/** The frame of each layout. */
export const frames: Record<Size, Frame> = {
  wide: {
    fontSize: 14,
    names: {
      country: { fontSize: 15, spacing: 5 },
      neighbour: { fontSize: 12, spacing: 3 },
      governorate: { fontSize: 13, spacing: 2.2 },
      land: { fontSize: 13, spacing: 0.4 },
    },
    farthest: 44,
    radii: { crossing: 7, crossingRing: 12, place: 3.4, placeRing: 6.4 },
    edge: 6,
    borderWidth: 3,
  },
  narrow: {
    fontSize: 12,
    names: {
      country: { fontSize: 12, spacing: 2 },
      neighbour: { fontSize: 11.5, spacing: 0 },
      governorate: { fontSize: 11.5, spacing: 1 },
      land: { fontSize: 11.5, spacing: 0 },
    },
    farthest: 24,
    radii: { crossing: 6, crossingRing: 10.5, place: 2.8, placeRing: 5.4 },
    edge: 3,
    borderWidth: 2.4,
  },
}
