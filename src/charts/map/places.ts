/** Which places the map draws and how: marks, names, and where they stand. For the build only. */
import type { Words } from '../../i18n/en.ts'
import { formatDate, middle } from '../../ledger/dates.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import type { PartialDate } from '../../schemas/date.ts'
import type { CrossingState, Place } from '../../schemas/place.ts'
import { drawnWidths, type Size } from '../frame/figure.ts'
import type { MapMark, MapName, MapState } from './content.ts'
import { kilometres, project, type Degrees } from './projection.ts'

/** A place as the map needs it, with its reported states, the newest first. */
export interface MapPlace extends Pick<Place, 'title' | 'kind' | 'country' | 'within' | 'position' | 'label'> {
  id: string
  states: readonly { is: CrossingState; since: PartialDate; fact: LedgerFact }[]
}

/** A place that the map marks, with the crossing whose mark it shares, where it does. */
export interface Drawn {
  place: MapPlace & { position: NonNullable<MapPlace['position']> }
  crossing: Drawn['place'] | undefined
}

/** Towns as near as this to a crossing share its mark, in kilometres: at the scale of the map they are one point. */
const together = 12

/** True for a place too large for a mark: the map shows its name. */
const isLand = ({ kind }: MapPlace) => ['governorate', 'area', 'valley', 'desert'].includes(kind)

const sizes = Object.keys(drawnWidths) as Size[]

/** Where a point stands at each size; undefined where the map does not reach at any. */
function placed(point: Degrees): MapMark['at'] | undefined {
  const at = sizes.flatMap((size) => {
    const found = project(point, size)
    return found ? [[size, found] as const] : []
  })
  return at.length > 0 ? Object.fromEntries(at) : undefined
}

/** True for a place that has a position which the map does not reach. */
export const isOffMap = ({ position }: Pick<MapPlace, 'position'>): boolean =>
  position !== undefined && placed(position) === undefined

/** The places that have a mark, from north to south. */
export function drawnPlaces(places: readonly MapPlace[]): Drawn[] {
  const found = places
    .filter((place): place is Drawn['place'] => place.position !== undefined && !isLand(place) && !isOffMap(place))
    .sort((a, b) => b.position.lat - a.position.lat)
  const crossings = found.filter(({ kind }) => kind === 'crossing')
  const nearestCrossing = (place: Drawn['place']) => {
    const far = (crossing: Drawn['place']) => kilometres(crossing.position, place.position)
    return crossings.filter((crossing) => far(crossing) <= together).sort((a, b) => far(a) - far(b))[0]
  }
  return found.map((place) => ({
    place,
    crossing: ['town', 'village'].includes(place.kind) ? nearestCrossing(place) : undefined,
  }))
}

/** What is said of a crossing before its reports: what it is, and which towns are drawn with it. */
export function aboutCrossing(place: Drawn['place'], drawn: readonly Drawn[], words: Words): string {
  const towns = drawn.filter(({ crossing }) => crossing === place).map((each) => each.place.title)
  return words.figures.map.sayCrossing(place.title, towns, place.position.approximate)
}

/** The marks of the map, from north to south. A town named as its crossing has none of its own. */
export function marksOf(drawn: readonly Drawn[], words: Words): MapMark[] {
  const own = words.figures.map
  const report = ({ is, since, fact }: MapPlace['states'][number], about: string): MapState => ({
    is,
    from: middle(since).toISOString().slice(0, 10),
    when: own.when(formatDate(since, words, 'short')),
    say: `${about} ${own.sayReport(own.states[is], formatDate(since, words), fact.statement.en)}`,
  })
  return drawn.flatMap(({ place, crossing }): MapMark[] => {
    const { id, title, kind, country, position } = place
    const name = own.name(title)
    if (crossing && own.name(crossing.title) === name) return []
    const at = placed(crossing?.position ?? position) ?? {}
    const mark = { id, name, kind, country, approximate: position.approximate, at }
    if (kind !== 'crossing') return [{ ...mark, ...(crossing && { shares: crossing.id }) }]
    const about = aboutCrossing(place, drawn, words)
    return [{ ...mark, states: place.states.map((each) => report(each, about)) }]
  })
}

/** Where the names of the countries stand: our choice, in the middle of what is seen of them. */
const countries: Record<keyof Words['figures']['map']['countries'], Record<Size, Degrees>> = {
  syria: { wide: { lat: 35.5, lon: 38.6 }, narrow: { lat: 35.1, lon: 39.0 } },
  iraq: { wide: { lat: 34.6, lon: 43.0 }, narrow: { lat: 34.75, lon: 42.75 } },
  turkey: { wide: { lat: 37.2, lon: 40.0 }, narrow: { lat: 37.27, lon: 39.8 } },
  jordan: { wide: { lat: 32.82, lon: 38.2 }, narrow: { lat: 32.63, lon: 38.53 } },
}

/** The names of countries, governorates and stretches of land. */
export function namesOf(places: readonly MapPlace[], words: Words): MapName[] {
  const own = words.figures.map
  return [
    ...Object.entries(countries).map(([country, { wide, narrow }]): MapName => ({
      name: own.countries[country as keyof typeof countries],
      ...(country === 'iraq' || country === 'syria'
        ? { kind: 'country', country }
        : { kind: 'neighbour', country: 'neither' }),
      at: { ...placedAt('wide', wide), ...placedAt('narrow', narrow) },
    })),
    ...places.filter(isLand).flatMap((place): MapName[] => {
      const point = place.label ?? place.position
      const at = point && placed(point)
      const kind = place.kind === 'governorate' ? 'governorate' : 'land'
      return at ? [{ id: place.id, name: own.name(place.title), kind, country: place.country, at }] : []
    }),
  ]
}

function placedAt(size: Size, point: Degrees): MapName['at'] {
  const at = project(point, size)
  return at ? { [size]: at } : {}
}
