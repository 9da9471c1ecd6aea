import { describe, expect, test } from 'vitest'
import type { Tree } from '../../../src/charts/frame/tree.ts'
import { inLine, type AgencyEntry } from '../../../src/charts/responsibilities/bodies.ts'
import { drawResponsibilities } from '../../../src/charts/responsibilities/drawing.ts'
import { responsibilitiesGeometry } from '../../../src/charts/responsibilities/geometry.ts'
import { widthOf } from '../../../src/charts/responsibilities/letters.ts'
import { factOf, stepFrom } from '../../../src/charts/responsibilities/marks.ts'
import { slant } from '../../../src/charts/responsibilities/matrix.ts'
import { responsibilitiesFigure } from '../../../src/charts/responsibilities/model.ts'
import { en } from '../../../src/i18n/en.ts'
import type { Agency, Task } from '../../../src/schemas/agency.ts'
import { fact, ledgerOf } from '../ledger/register.ts'
import { expectApart, expectInside, textBoxes } from './boxes.ts'

const duty = (is: Task, id: string, parts: Partial<Agency['tasks'][number]> = {}) => ({
  is,
  fact: id,
  disputed: false,
  former: false,
  ...parts,
})

function agency(id: string, parts: Partial<AgencyEntry['data']> = {}): AgencyEntry {
  return { id, data: { title: id, country: 'iraq', role: 'ministry', order: 1, tasks: [], ...parts } }
}

// In no order of rank, so that the order of the drawing has to be made.
const agencies = [
  agency('syria', { country: 'syria', role: 'other-side', tasks: [duty('guard', 'said')] }),
  agency('local guards of a region with a name that is long', {
    parent: 'guards',
    role: 'first-line',
    tasks: [duty('guard', 'local', { disputed: true })],
  }),
  agency('guards', {
    parent: 'interior',
    role: 'first-line',
    tasks: [
      duty('statements', 'press'),
      duty('watch', 'cameras'),
      duty('build', 'said'),
      duty('guard', 'said'),
      duty('guard', 'again'),
      duty('prisons-and-returns', 'camp', { former: true }),
    ],
  }),
  agency('interior', { parent: 'chief' }),
  agency('migration', { order: 2 }),
  agency('chief', { role: 'command', order: 9, tasks: [duty('command', 'law'), duty('statements', 'gone')] }),
]
const ids = ['said', 'again', 'local', 'press', 'cameras', 'camp', 'law']
const ledger = ledgerOf(Object.fromEntries(ids.map((id) => [id, fact()])))
const figure = responsibilitiesFigure(agencies, ledger, en)
const { rows, tasks } = figure.input

describe('the line of command', () => {
  test('has every body once, each after the one above it and one deeper', () => {
    expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
      ['chief', 0],
      ['interior', 1],
      ['guards', 2],
      ['local guards of a region with a name that is long', 3],
      ['migration', 0],
      ['syria', 0],
    ])
    for (const { up, depth } of rows.filter((row) => row.up !== undefined))
      expect(rows.find(({ id }) => id === up)?.depth).toBe(depth - 1)
  })

  test('begins a group with the first body of a country', () => {
    expect(rows.filter(({ group }) => group !== undefined).map(({ id }) => id)).toEqual(['chief', 'syria'])
  })

  test('survives bodies that answer to each other, to themselves or to nobody known', () => {
    const odd = [
      agency('a', { parent: 'b' }),
      agency('b', { parent: 'a' }),
      agency('self', { parent: 'self' }),
      agency('orphan', { parent: 'nobody' }),
    ]
    const line = inLine(odd, ledger)
    expect(line.map(({ id }) => id).sort()).toEqual(['a', 'b', 'orphan', 'self'])
    // Whoever reads upwards comes to an end: each stands under a body that came earlier.
    line.forEach(({ up }, index) => {
      if (up !== undefined) expect(line.findIndex(({ id }) => id === up)).toBeLessThan(index)
    })
    expect(line.filter(({ up }) => up !== undefined)).toHaveLength(1)
  })
})

describe('the marks', () => {
  const cellsOf = (id: string) => rows.find((row) => row.id === id)?.cells ?? []

  test('go with the facts: one whose fact the ledger has lost is not drawn', () => {
    const ids = (figureOf: typeof figure) => figureOf.input.rows.flatMap(({ cells }) => cells.map(({ id }) => id))
    expect(ids(figure)).not.toContain('gone')
    expect(ids(figure)).toContain('law')
    const without = responsibilitiesFigure(agencies, { ...ledger, facts: new Map([...ledger.facts].slice(0, 6)) }, en)
    expect(ids(without)).toEqual(ids(figure).filter((id) => id !== 'law'))
  })

  test('are named by their fact, and by body and task too where several rest on it', () => {
    const marks = cellsOf('guards').map(({ id }) => id)
    expect(marks).toEqual(['said~guards-guard', 'again', 'said~guards-build', 'cameras', 'camp', 'press'])
    expect(marks.map(factOf)).toEqual(['said', 'again', 'said', 'cameras', 'camp', 'press'])
    expect(new Set(Object.keys(figure.input.say)).size).toBe(9)
    expect(figure.facts.map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  test('are said with body and task, and with what is disputed or over', () => {
    expect(figure.input.say['law']).toMatch(/^chief: giving orders\. A statement\. \(.+, undated\)$/)
    expect(figure.input.say['local']).toContain('guarding the border itself, disputed.')
    expect(figure.input.say['camp']).toContain(': formerly prisons, camps and returns.')
  })

  test('have a key for each look that is drawn, and for no other', () => {
    expect(figure.keys.map(({ words }) => words)).toEqual([
      'Said to do it',
      'Said to do it; sources differ',
      'Formerly',
    ])
  })
})

describe('the finding', () => {
  test('names the task on which sources differ about the most Iraqi bodies', () => {
    expect(figure.title).toBe('Guarding the border itself: sources name two Iraqi bodies and differ on one of them')
  })

  test('counts shared tasks where sources differ on nothing', () => {
    const agreed = agencies.filter(({ id }) => !id.startsWith('local'))
    expect(responsibilitiesFigure(agreed, ledger, en).title).toBe(
      'One of five tasks is said to be done by more than one body',
    )
  })
})

const classed = (nodes: readonly (Tree | string)[], name: string): Tree[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    return [
      ...(String(node.attributes['class']).split(' ').includes(name) ? [node] : []),
      ...classed(node.children, name),
    ]
  })

describe.each([288, 320, 328, 360, 599, 600, 720, 768, 880, 1280])('at %i pixels', (width) => {
  const drawing = drawResponsibilities(figure.input, width)
  const geometry = responsibilitiesGeometry(rows, tasks, width)
  const fontSize = width < 600 ? 12 : 14
  const marks = geometry.rows.flatMap((row) => row.marks)

  test('labels stand apart and inside', () => {
    const upright = drawing.children.filter((node) => node.attributes['class'] !== 'headings')
    const boxes = textBoxes(upright, fontSize)
    expect(boxes.length).toBeGreaterThanOrEqual(rows.length)
    expectApart(boxes)
    expectInside(boxes, width, drawing.height)
  })

  test('slanted headings stand apart, inside, and clear of the name of the group', () => {
    const angle = (-slant * Math.PI) / 180
    geometry.headings.forEach(({ words, x, y }, index) => {
      const length = widthOf(words, fontSize)
      expect(x + length * Math.cos(angle)).toBeLessThanOrEqual(width)
      expect(y - length * Math.sin(angle)).toBeGreaterThan(0)
      const next = geometry.headings[index + 1]
      if (next) expect((next.x - x) * Math.sin(angle)).toBeGreaterThanOrEqual(fontSize)
    })
    const [first] = geometry.headings
    const [group] = geometry.groups
    if (first) expect(widthOf(group?.words ?? '', fontSize)).toBeLessThan(first.x)
    expect(geometry.headings.length > 0).toBe(width >= 600)
  })

  test('marks are inside, never cover each other, and stand clear of every name', () => {
    expect(marks).toHaveLength(9)
    for (const { x, y, r } of marks) {
      expect(x - r).toBeGreaterThan(0)
      expect(x + r).toBeLessThan(width)
      expect(y + r).toBeLessThan(drawing.height)
      const near = marks.filter((other) => Math.hypot(other.x - x, other.y - y) < 2 * r)
      expect(near).toHaveLength(1)
    }
    const names = textBoxes(classed(drawing.children, 'body-name'), fontSize)
    for (const { x, y, r } of marks)
      expect(
        names.filter(
          (box) => x - r < box.x + box.width && x + r > box.x && y - r < box.y + box.height && y + r > box.y,
        ),
      ).toEqual([])
  })

  test('a line leads from each body to those beneath it, and to no other', () => {
    const row = (id: string) => geometry.rows.find((each) => each.id === id)
    expect(row('chief')?.way).toBe('')
    expect(row('syria')?.way).toBe('')
    const [, x = NaN, from = NaN, to = NaN] = (
      /^M([\d.]+) ([\d.]+)V([\d.]+)H/.exec(row('guards')?.way ?? '') ?? []
    ).map(Number)
    expect(x).toBeGreaterThan(row('interior')?.x ?? NaN)
    expect(x).toBeLessThan(row('guards')?.x ?? NaN)
    expect(from).toBeGreaterThan(row('interior')?.y ?? NaN)
    expect(to).toBeLessThanOrEqual(row('guards')?.y ?? NaN)
  })

  test('a mark differs by shape, not by colour alone', () => {
    const path = (id: string) => {
      const group = drawing.children
        .flatMap(({ children }) => children)
        .find((node) => typeof node !== 'string' && node.attributes['data-row'] === id) as Tree
      const [mark] = classed(group.children, 'mark')
      return { d: String(mark?.attributes['d']), class: String(mark?.attributes['class']) }
    }
    expect(path('local').d).not.toContain('a')
    expect(path('law').d).toContain('a')
    expect(path('camp').class).toContain('former')
  })
})

test('arrow keys lead to the nearest mark of the next row that has one, and stay at the end', () => {
  const places = [
    { id: 'a', x: 10, y: 0 },
    { id: 'b', x: 90, y: 0 },
    { id: 'c', x: 80, y: 40 },
    { id: 'd', x: 10, y: 60 },
  ]
  expect(stepFrom(places, 'a', 'ArrowDown')).toBe('c')
  expect(stepFrom(places, 'c', 'ArrowUp')).toBe('b')
  expect(stepFrom(places, 'd', 'ArrowDown')).toBe('d')
  expect(stepFrom(places, 'a', 'ArrowRight')).toBeUndefined()
  expect(stepFrom(places, undefined, 'ArrowDown')).toBeUndefined()
})
