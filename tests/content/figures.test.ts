import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/charts/frame/figure.ts'
import { toMarkup } from '../../src/charts/frame/markup.ts'
import type { Tree } from '../../src/charts/frame/tree.ts'
import type { MapInput } from '../../src/charts/map/drawing.ts'
import type { ProgressInput } from '../../src/charts/progress/types.ts'
import { expectApart, expectInside, textBoxes, spotOf } from '../unit/charts/boxes.ts'
import { allTables } from '../../src/site/tables.ts'
import type { Library } from '../../src/site/library.ts'
import { contentWith } from './copy.ts'
import { libraryIn, libraryWithout } from './figures.ts'

const { figures } = libraryWithout()
const names = [...figures.keys()].filter((name) => !name.startsWith('series-'))
// Of the dot plots, which share one drawing, the longest and two of other kinds stand for the rest.
const tried = [...names, 'series-border-length', 'series-completion-target', 'series-isis-attacks']

/** Widths of the screens that are named, and of the columns that figures have on them. */
const widths = [288, 320, 328, 360, 720, 768, 880, 1280]

const figure = (name: string): Figure => {
  const found = figures.get(name)
  if (!found) throw new Error(`no figure ${name}`)
  return found
}

function rowsIn(nodes: readonly (Tree | string)[]): Tree[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    return [...(node.attributes['data-row'] === undefined ? [] : [node]), ...rowsIn(node.children)]
  })
}
const idOf = ({ attributes }: Tree) => String(attributes['data-row'])

test('the seven figures are all there', () => {
  const kinds = new Set([...figures.values()].map(({ chart }) => chart))
  expect([...kinds].sort()).toEqual(
    ['crossings', 'layers', 'map', 'observations', 'progress', 'responsibilities', 'timeline', 'trends'].sort(),
  )
})

describe.each(tried)('the figure %s', (name) => {
  test.each(widths)('has no two words that meet, and none outside, %i pixels wide', (width) => {
    const { children, height } = figure(name).draw(figure(name).input, width)
    const boxes = textBoxes(children, width < 600 ? 12 : 14)
    expect(boxes.length).toBeGreaterThan(3)
    expectApart(boxes)
    expectInside(boxes, width, height)
  })

  test.each(widths)('has every mark inside, %i pixels wide', (width) => {
    const { children, height } = figure(name).draw(figure(name).input, width)
    const outside = rowsIn(children).filter((node) => {
      const { x, y } = spotOf(node)
      return !(x >= 0 && x <= width && y >= 0 && y <= height)
    })
    expect(outside.map(idOf)).toEqual([])
  })

  test('says of every mark in a sentence what it stands for', () => {
    const { children } = figure(name).draw(figure(name).input, 880)
    const marks = rowsIn(children).map(idOf)
    expect(marks.length).toBeGreaterThan(1)
    expect(new Set(marks).size).toBe(marks.length)
    expect(marks.filter((id) => !/[.!?”)]$/.test(figure(name).input.say[id] ?? ''))).toEqual([])
  })

  test('draws the same marks on a phone as on a desk', () => {
    const [wide, narrow] = [880, 344].map((width) => rowsIn(figure(name).draw(figure(name).input, width).children))
    const { names = [] } = figure(name).input as Partial<MapInput>
    // A name alone, such as that of a desert, may find no room on a small map; what has a mark is always there.
    const isMark = (id: string) => names.every((each) => each.id !== id)
    expect(narrow?.map(idOf).filter(isMark).sort()).toEqual(wide?.map(idOf).filter(isMark).sort())
  })
})

test('what a fact draws goes when the fact goes', () => {
  // One fact of each figure, the last: if any is left in the drawing, it was not drawn from the ledger.
  for (const name of tried) {
    const gone = figure(name).facts.at(-1)
    if (!gone) throw new Error(`${name} rests on no fact`)
    const library = libraryWithout(gone.id)
    const left = library.figures.get(name)
    expect(left?.facts.map(({ id }) => id)).not.toContain(gone.id)
    const drawn = left ? JSON.stringify([left.input, left.draw(left.input, 880).children]) : ''
    expect(drawn).not.toContain(`"${gone.id}"`)
    // Layers, places and events name their facts in their own records, which the checker holds to the ledger.
    const ofFacts = ['progress', 'trends', 'observations', 'responsibilities', 'crossings']
    if (!ofFacts.includes(figure(name).chart)) continue
    const table = (all: object) => JSON.stringify(allTables(all as Library).get(figure(name).data)?.rows)
    expect(table(libraryWithout())).toContain(`"${gone.id}"`)
    expect(table(library)).not.toContain(`"${gone.id}"`)
  }
})

describe('of small content', () => {
  const drawings = (all: ReadonlyMap<string, Figure>) =>
    [...all.values()].flatMap(({ draw, input }) =>
      [344, 880].map((width) => draw(input, width).children.map(toMarkup).join('')),
    )

  test('only figures that have something to draw are made, and each can be drawn', () => {
    const few = libraryIn(contentWith()).figures
    expect([...few.keys()]).toEqual(['progress', 'layers', 'timeline', 'series-border-length'])
    for (const drawing of drawings(few)) expect(drawing).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('titles may hold what means something in markup', () => {
    const hostile = contentWith({ file: 'measures/wall.mdx', replace: 'title: The wall', by: `title: '"><b>&'` })
    const layers = libraryIn(hostile).figures.get('layers')
    const drawing = drawings(new Map(layers && [['layers', layers]])).join('')
    expect(drawing).toContain('&quot;&gt;&lt;b&gt;&amp;')
    expect(drawing).not.toContain('<b>')
  })
})

test('the band of the progress figure reaches from the least to the greatest stated length', () => {
  const { length, targets } = (figure('progress') as Figure<ProgressInput>).input
  expect([length.min, length.max]).toEqual([599, 625])
  const passed = targets.find(({ id }) => id === 'target-2025-mid')
  expect(passed?.outcome).toContain('400')
})
