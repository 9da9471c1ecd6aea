import type { Words } from '../../i18n/en.ts'
import { formatDate, middle, span } from '../../ledger/dates.ts'
import type { PartialDate } from '../../schemas/date.ts'
import { crossingStates } from '../../schemas/place.ts'
import type { Figure, Key, Size } from '../frame/figure.ts'
import { el } from '../frame/tree.ts'
import { drawMap, type MapInput } from './drawing.ts'
import type { MapMark, MapName, Outline } from './content.ts'
import { reportBy } from './geometry.ts'
import { scaleKilometres } from './ground.ts'
import { crossingGlyph, placeGlyph } from './glyphs.ts'
import { aboutCrossing, drawnPlaces, isOffMap, marksOf, namesOf, type MapPlace } from './places.ts'

/** The map, with what its table shows. */
export interface MapFigure extends Figure<MapInput> {
  places: readonly MapPlace[]
}

/**
 * The map of the border, its crossings and the places around.
 * @param outline from `outlines()` of `atlas.ts`; @param asOf up to when the sources were read
 */
export function mapFigure(
  places: readonly MapPlace[],
  outline: Record<Size, Outline>,
  asOf: PartialDate,
  words: Words,
): MapFigure {
  const own = words.figures.map
  const drawn = drawnPlaces(places)
  const crossings = drawn.map(({ place }) => place).filter(({ kind }) => kind === 'crossing')
  const [marks, names] = [marksOf(drawn, words), namesOf(places, words)]
  const on = span(asOf).last
  const unreported = Object.fromEntries(
    crossings.map((place) => [place.id, `${aboutCrossing(place, drawn, words)} ${own.sayNone}`]),
  )
  const titleOf = (id: string | undefined) => places.find((place) => place.id === id)?.title
  const lands = Map.groupBy(crossings, ({ within }) => titleOf(within) ?? own.elsewhere)
  const titles = (which: (place: MapPlace) => boolean) => places.filter(which).map(({ title }) => title)
  const [outside, missing] = [titles(isOffMap), titles(({ position, label }) => !position && !label)]
  const firsts = crossings.flatMap(({ states }) => states.map(({ since }) => middle(since).toISOString()))
  return {
    name: 'map',
    chart: 'map',
    title: own.title(
      crossings.length,
      [...lands].map(([name, { length }]) => ({ name, count: length })),
    ),
    unit: own.unit(formatDate(asOf, words)),
    alt: own.alt(crossings.length, marks.length - crossings.length),
    caption: [
      own.caption,
      ...(outside.length > 0 ? [own.outside(outside)] : []),
      ...(missing.length > 0 ? [own.missing(missing)] : []),
    ].join(' '),
    facts: crossings.flatMap(({ states }) => states.map(({ fact }) => fact)),
    otherSources: [...new Set(drawn.map(({ place }) => place.position.source.id))],
    credit: own.credit,
    data: 'places',
    address: '/places/',
    input: {
      outline,
      marks,
      names,
      on,
      states: { wide: own.states, narrow: own.statesShort },
      scale: own.scale(scaleKilometres),
      first: (firsts.sort()[0] ?? on).slice(0, 7),
      unreported,
      unit: own.unit('{date}'),
      say: sayings(places, marks, names, { on, unreported, words }),
    },
    draw: drawMap,
    keys: keysOf(marks, words),
    places,
  }
}

/** What is said of each mark and name, by id. */
function sayings(
  places: readonly MapPlace[],
  marks: readonly MapMark[],
  names: readonly MapName[],
  { on, unreported, words }: Pick<MapInput, 'on' | 'unreported'> & { words: Words },
): Record<string, string> {
  const own = words.figures.map
  const say = ({ id, title, kind, country, position }: MapPlace): string | undefined => {
    const mark = marks.find((each) => each.id === id)
    if (mark?.states) return reportBy(mark, on)?.say ?? unreported[id]
    if (!mark && !names.some((name) => name.id === id)) return undefined
    const degrees = position && words.card.degrees(position.lat, position.lon)
    const where = degrees ? (position.approximate ? own.about(degrees) : own.exactly(degrees)) : own.nameOnly
    return own.say(title, own.kinds[kind], own.sides[country], where)
  }
  return Object.fromEntries(
    places.flatMap((place) => {
      const said = say(place)
      return said === undefined ? [] : [[place.id, said]]
    }),
  )
}

/** The key: the states of crossings, then the other marks that the map has. */
function keysOf(marks: readonly MapMark[], words: Words): Key[] {
  const { keys } = words.figures.map
  const spot = { x: 13, y: 8, approximate: false, radii: { crossing: 6, crossingRing: 8, place: 3.4, placeRing: 6.4 } }
  const has = (...kinds: MapMark['kind'][]) => marks.some(({ kind, shares }) => kinds.includes(kind) && !shares)
  const ranges = marks.filter(({ kind }) => kind === 'mountains')
  return [
    { glyph: [el('path', { class: 'border', d: 'M1 8h24', 'stroke-width': 3 })], words: keys.border },
    ...crossingStates.map((state) => ({
      glyph: crossingGlyph(state, spot),
      words: keys.crossing(words.card.states[state]),
    })),
    ...(has('town', 'village') ? [{ glyph: placeGlyph('town', spot), words: keys.town }] : []),
    ...(has('camp') ? [{ glyph: placeGlyph('camp', spot), words: keys.camp }] : []),
    // A single range is named here, as its label may find no room.
    ...(ranges.length > 0
      ? [
          {
            glyph: placeGlyph('mountains', { ...spot, approximate: ranges.every((range) => range.approximate) }),
            words: ranges.length > 1 ? keys.mountains : (ranges[0]?.name ?? ''),
          },
        ]
      : []),
    ...(marks.some(({ approximate }) => approximate)
      ? [{ glyph: placeGlyph('town', { ...spot, approximate: true }), words: keys.about }]
      : []),
  ]
}
