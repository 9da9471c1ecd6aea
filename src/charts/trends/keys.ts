import type { Words } from '../../i18n/en.ts'
import type { Key } from '../frame/figure.ts'
import { el, type Tree } from '../frame/tree.ts'
import { drawMark } from './drawing.ts'
import type { Mark } from './marks.ts'
import { joinsOf, yearOf, type Counted, type Panel } from './panel.ts'

const ground = 15
const mark = (parts: Partial<Mark>): Tree => {
  const y = parts.y ?? 6
  const plain: Mark = {
    id: '',
    who: '',
    counter: 0,
    label: '',
    min: 0,
    max: 0,
    kind: 'level',
    at: 0,
    conflicts: [],
    x: 13,
    y,
    high: y,
    low: y,
    x1: 13,
    x2: 13,
    shape: 'disc',
    hollow: false,
    ...parts,
  }
  const { name, attributes, children } = drawMark(plain, ground, 3.5)
  return { name, attributes: { class: attributes['class'] }, children }
}
const line = (name: string, d: string) => el('path', { class: name, d })
const onGround = line('ground', `M1 ${ground}H25`)

/** The entries of the key for what a figure holds; what its labels say already needs none. */
export function keysOf(panels: readonly Panel[], words: Words): Key[] {
  const { keys } = words.figures.trends
  const figures = panels.flatMap((panel) => panel.figures)
  const any = (test: (figure: Counted) => boolean) => figures.some(test)
  const all: [boolean, Key][] = [
    [
      any(({ kind }) => kind === 'year'),
      { glyph: [mark({ kind: 'year', x1: 5, x2: 21 }), onGround], words: keys.year },
    ],
    [any(({ kind }) => kind === 'part'), { glyph: [mark({ kind: 'part' }), onGround], words: keys.part }],
    [any(({ kind }) => kind === 'level'), { glyph: [mark({}), onGround], words: keys.level }],
    [
      panels.some((panel) => joinsOf(panel).length > 0),
      { glyph: [line('join', 'M5 10L21 5'), mark({ x: 5, y: 10 }), mark({ x: 21, y: 5 })], words: keys.joined },
    ],
    [any(({ min, max }) => max > min), { glyph: [mark({ y: 7, high: 1, low: 12 }), onGround], words: keys.range }],
    [any(({ open }) => open !== undefined), { glyph: [mark({ y: 11, tip: 1 }), onGround], words: keys.open }],
    [
      any(({ conflicts }) => conflicts.length > 0),
      {
        glyph: [
          line('tie', 'M6 6Q13 0 20 6'),
          mark({ x: 6, conflicts: [''] }),
          mark({ x: 20, conflicts: [''], shape: 'square', hollow: true }),
          onGround,
        ],
        words: keys.contested,
      },
    ],
    [panels.some(hasGap), { glyph: [line('none', 'M1 10H25')], words: keys.none }],
  ]
  return all.flatMap(([holds, key]) => (holds ? [key] : []))
}

/** True when the axis of a panel has years without a figure; each but the fullest panel has. */
const hasGap = ({ figures }: Panel, _: number, panels: readonly Panel[]) => {
  const years = panels.flatMap((panel) => panel.figures.map(({ at }) => yearOf(at)))
  return new Set(figures.map(({ at }) => yearOf(at))).size < Math.max(...years) - Math.min(...years) + 1
}
