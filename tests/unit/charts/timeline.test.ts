import { describe, expect, test } from 'vitest'
import { drawTimeline, type TimelineInput } from '../../../src/charts/timeline/drawing.ts'
import { isShown, queryOf, viewOf, viewWith, yearsOf, type TimelineEvent } from '../../../src/charts/timeline/events.ts'
import { timelineGeometry } from '../../../src/charts/timeline/geometry.ts'
import { sinceWhen, timelineChoices, timelineFigure } from '../../../src/charts/timeline/model.ts'
import { pack, rowsFor, type Item } from '../../../src/charts/timeline/packing.ts'
import { en } from '../../../src/i18n/en.ts'
import { lanes } from '../../../src/schemas/event.ts'
import { expectApart, expectInside, textBoxes } from './boxes.ts'

const happened = (id: string, date: string, parts: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...{ id, date, title: `What happened as ${id}`, lane: 'iraq', topics: ['wall'], weight: 1 },
  ...parts,
})
const day = (index: number) => String((index % 28) + 1).padStart(2, '0')
const events = [
  happened('old', '1932-09-10'),
  happened('year', '2009', { lane: 'barrier', weight: 3 }),
  happened('month', '2012-05', { lane: 'threat', topics: ['isis'] }),
  ...Array.from({ length: 9 }, (_, index) =>
    happened(`same-${index}`, '2014-06-10', { lane: 'threat', weight: index }),
  ),
  ...Array.from({ length: 14 }, (_, index) => happened(`crowd-${index}`, `2025-0${1 + (index % 9)}-${day(3 * index)}`)),
  happened('long', '2026-01-21', {
    end: '2026-02-13',
    lane: 'partners',
    title: 'A title with many words, of which few fit',
  }),
  happened('last', '2026-11-24', { lane: 'syria', topics: ['isis', 'wall'] }),
]
const input: TimelineInput = {
  ...{ events, lanes, from: 2003, asOf: '2026-11-25', months: en.monthsShort, say: {} },
  words: {
    lanes: en.lanes,
    before: ['before', '2003'],
    read: 'sources read to 25 Nov 2026',
    shown: '{count} of {all}',
  },
}
const views = [{}, { year: 2025 }, { year: 2026 }, { year: 1932 }, { topic: 'isis' }, { year: 2026, topic: 'isis' }]
const widths = [288, 320, 328, 344, 360, 710, 720, 768, 880, 1280]
const sizes = widths.flatMap((width) => views.map((view) => ({ width, view })))

describe.each(sizes)('the timeline at $width px, with $view in view', ({ width, view }) => {
  const { marks, lanes: rows, height, radius } = timelineGeometry({ ...input, view }, width)

  test('keeps every word apart from the others and inside', () => {
    const drawing = drawTimeline({ ...input, view }, width)
    const boxes = textBoxes(drawing.children, width < 600 ? 12 : 14)
    expectApart(boxes)
    expectInside(boxes, width, drawing.height)
  })

  test('keeps every mark inside its lane', () => {
    for (const mark of marks) {
      const lane = rows.find((each) => each.lane === mark.lane)
      expect(mark.x).toBeGreaterThanOrEqual(0)
      expect(mark.x + mark.length).toBeLessThanOrEqual(width)
      expect(mark.y - radius).toBeGreaterThanOrEqual(lane?.rowsTop ?? NaN)
      expect(mark.y + radius).toBeLessThanOrEqual(lane?.foot ?? NaN)
    }
  })

  test('covers no mark with another, nor with a title', () => {
    for (const [index, a] of marks.entries())
      for (const b of marks.slice(index + 1)) {
        if (a.y !== b.y) continue
        const [left, right] = a.x <= b.x ? [a, b] : [b, a]
        expect(right.x - (left.x + left.length), `${left.id} and ${right.id}`).toBeGreaterThanOrEqual(2 * radius - 1)
      }
    for (const { label, y, id } of marks) {
      const text = (label?.text.length ?? 0) * (width < 600 ? 6 : 7)
      const from = (label?.x ?? 0) - (label?.anchor === 'end' ? text : 0)
      const under = marks.filter((mark) => label && mark.y === y && mark.x > from - radius && mark.x < from + text)
      expect(
        under.map((mark) => mark.id),
        `under the title of ${id}`,
      ).toEqual([])
    }
  })

  test('is as high as with all events, so that the page does not jump', () => {
    expect(height).toBe(timelineGeometry(input, width).height)
  })
})

describe('a year in view', () => {
  const ids = (year: number) => timelineGeometry({ ...input, view: { year } }, 880).marks.map(({ id }) => id)

  test('has the events of that year and no others', () => {
    expect(ids(2014)).toEqual(events.filter(({ date }) => date.startsWith('2014')).map(({ id }) => id))
    expect(ids(2010)).toEqual([])
    expect(ids(1932)).toEqual(['old'])
  })

  test('shows how long an event lasted, and how little is known of a date', () => {
    const of = (id: string, year: number) =>
      timelineGeometry({ ...input, view: { year } }, 880).marks.find((mark) => mark.id === id)
    expect(of('long', 2026)?.length).toBeGreaterThan(40)
    expect(of('last', 2026)?.about).toBeUndefined()
    const { from = NaN, to = NaN } = of('month', 2012)?.about ?? {}
    expect(to - from).toBeCloseTo(((880 - 106 - 10) * 31) / 366, -0.5)
  })

  test('has more titles than the same events have among all years', () => {
    const titled = (view: object) =>
      timelineGeometry({ ...input, view }, 344).marks.filter(({ id, label }) => id.startsWith('crowd') && label).length
    expect(titled({ year: 2025 })).toBeGreaterThan(titled({}))
  })
})

test('events before the axis begins stand before its break, with their year', () => {
  const { marks, scale } = timelineGeometry(input, 880)
  const old = marks.find(({ id }) => id === 'old')
  expect(old?.x).toBeLessThan(scale.gathered?.to ?? NaN)
  expect(old?.label?.text).toMatch(/^1932: /)
  const later = timelineGeometry({ ...input, events: events.slice(1) }, 880)
  expect(later.scale.gathered).toBeUndefined()
})

test('a topic dims the other events without hiding them, and gives titles to its own only', () => {
  const { marks } = timelineGeometry({ ...input, view: { topic: 'isis' } }, 880)
  expect(marks).toHaveLength(events.length)
  expect(marks.filter(({ off }) => !off).map(({ id }) => id)).toEqual(['month', 'last'])
  expect(marks.filter(({ off, label }) => off && label)).toEqual([])
})

describe('packing', () => {
  const room = { from: 0, to: 400, offset: 4, gap: 10 }
  const same = Array.from({ length: 30 }, (_, index): Item => ({ from: 100, to: 110, text: 90, weight: index }))

  test('puts marks of one place into a row each, and marks that are apart into one', () => {
    expect(rowsFor(same)).toBe(30)
    expect(new Set(pack(same, 30, room).map(({ row }) => row)).size).toBe(30)
    expect(rowsFor([0, 20, 40].map((from) => ({ from, to: from + 10 })))).toBe(1)
  })

  test('gives titles to the weightiest where not all fit', () => {
    const close = Array.from({ length: 4 }, (_, index): Item => ({
      from: index * 12,
      to: index * 12 + 10,
      text: 300,
      weight: index,
    }))
    const places = pack(close, 2, room)
    expect(places[3]?.side).toBe('right')
    expect(places[0]?.side).toBeUndefined()
  })
})

describe('a view', () => {
  const years = yearsOf(events, 2003, '2026-11-25')

  test('can be of any year from the first on, empty ones too, and of those of earlier events', () => {
    expect(years.slice(0, 3)).toEqual([1932, 2003, 2004])
    expect(years.at(-1)).toBe(2026)
  })

  test('stands in the address and is read from it; what is unknown there is left out', () => {
    expect(queryOf({ year: 2025, topic: 'wall' }, '?topic=isis')).toBe('?year=2025&topic=wall')
    expect(queryOf({}, '?year=2025&other=1')).toBe('?other=1')
    expect(viewOf('?year=2025&topic=wall', events, years)).toEqual({ year: 2025, topic: 'wall' })
    expect(viewOf('?year=1950&topic=nothing', events, years)).toEqual({ year: undefined, topic: undefined })
  })

  test('is widened no more than an event needs that a link leads to', () => {
    const old = events[0] as TimelineEvent
    expect(viewWith(old, { year: 2025, topic: 'wall' })).toEqual({ year: 1932, topic: 'wall' })
    expect(isShown(old, viewWith(old, { year: 1932, topic: 'isis' }))).toBe(true)
  })
})

describe('the figure', () => {
  const text = (words: string) => ({ en: words })
  const content = events.map(({ id, date, end, title, lane, topics }) => ({
    ...{ id, date, end, lane, topics, title: text(title), text: text(''), facts: [], places: [], agencies: [] },
    sources: [{ id: 'a' }],
  }))
  const figure = timelineFigure(content as never, { facts: new Map() }, '2026-11-25', en)

  test('counts since when more than half of the events happened', () => {
    expect(sinceWhen([{ date: '2001' }, { date: '2020-01' }, { date: '2021' }])).toEqual({ year: 2020, count: 2 })
    expect(sinceWhen([{ date: '2001' }, { date: '2020-01' }])).toEqual({ year: 2001, count: 2 })
    expect(figure.title).toContain(`16 of ${events.length}`)
  })

  test('says each mark with its lane and date', () => {
    expect(figure.input.say['long']).toMatch(/^Other states, 21 January 2026 to 13 February 2026: A title/)
    expect(figure.otherSources).toEqual(['a'])
  })

  test('offers each topic with the number of its events', () => {
    const { topics, years } = timelineChoices(figure.input, new Map([['isis', { label: text('ISIS') }]]), en)
    expect(topics[0]).toEqual({ value: 'isis', words: 'ISIS (2)' })
    expect(years[0]).toEqual({ value: '2026', words: '2026 (2)' })
  })
})
