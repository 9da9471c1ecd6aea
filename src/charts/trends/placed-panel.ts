import { formatNumber } from '../../ledger/value.ts'
import { textSize, type Box, type LabelStyle } from '../frame/labels.ts'
import { linear, type Scale } from '../frame/scale.ts'
import { round } from '../frame/tree.ts'
import type { Frame } from './frames.ts'
import { placeTrendLabels, type Label } from './labels.ts'
import { boxesAlong, placeMarks, tieOf, type Mark, type Tie } from './marks.ts'
import { joinsOf, tiesOf, yearOf, type Counted, type Panel } from './panel.ts'
import { balanced } from './wrap.ts'

export interface PlacedPanel {
  title: string[]
  of: string[]
  x: number
  width: number
  /** Baselines of the first line of the title and of what it is of. */
  titleY: number
  ofY: number
  /** Lines of the scale above the ground, at its end and half of it, and the words at its end. */
  grid: number[]
  top: { x: number; y: number; anchor: 'start' | 'end'; words: string }
  ground: number
  /** Stretches of the ground: of years that have a figure, and of years that have none. */
  years: { x1: number; x2: number; counted: boolean }[]
  ticks: { x: number; label: string }[]
  marks: Mark[]
  joins: [Mark, Mark][]
  ties: Tie[]
  labels: Label[]
}

/** The first and the last year of an axis. */
export type Years = readonly [number, number]

/** Titles are bold, and so wider than the widths that labels are measured with. */
const bold = 1.04

/** The title of a panel and what it is of, in lines. */
export const headingOf = ({ title, of }: Panel, width: number, { style }: Frame) => ({
  title: balanced(title, width / bold, style),
  of: balanced(of, width, style),
})

/**
 * Lays out a panel.
 * @param box of the panel from its title to the ground, @param plot height of its scale, @param years of the axis
 */
export function placePanel(panel: Panel, box: Box, plot: number, years: Years, frame: Frame): PlacedPanel {
  const { style, radius } = frame
  const [left, right, ground] = [box.x, round(box.x + box.width), round(box.y + box.height)]
  const x = linear([Date.UTC(years[0], 0), Date.UTC(years[1] + 1, 0)], [left, right])
  const y = linear([0, Math.max(...panel.figures.map(({ max }) => max))], [ground, round(ground - plot)], 4)
  const heading = headingOf(panel, box.width, frame)
  const titleY = round(box.y + style.fontSize)
  const ofY = round(titleY + heading.title.length * (style.lineHeight + 1))
  const best = y.domain[1]
  const top = { y: round(y(best)), words: panel.unit.join(formatNumber(best)) }
  const marks = placeMarks(panel, { x, y, left, right, radius })
  const placed = ([a, b]: [Counted, Counted]): [Mark, Mark][] => {
    const [one, other] = [a, b].map(({ id }) => marks.find((mark) => mark.id === id))
    return one && other ? [[one, other]] : []
  }
  const joins = joinsOf(panel).flatMap(placed)
  const ties = tiesOf(panel)
    .flatMap(placed)
    .map((pair) => tieOf(pair, right))
  const headBottom = ofY + (heading.of.length - 1) * (style.lineHeight + 1) + style.fontSize * 0.5
  const lines = [
    ...joins.flatMap(([a, b]) => boxesAlong(a, b)),
    ...ties.flatMap(({ from, to, middle }) => [...boxesAlong(from, middle), ...boxesAlong(middle, to)]),
  ]
  const size = textSize([top.words], style)
  const frameBox = { x: left, y: headBottom, width: right - left, height: ground - 2 - headBottom }
  // The words of the scale stand at that end where they leave more room for labels.
  const ends = (anchor: 'start' | 'end') => {
    const words = { x: anchor === 'start' ? left : right - size.width, y: top.y - 3 - size.height, ...size }
    return { anchor, words, lines }
  }
  const room = { frame: frameBox, ground, radius, style }
  const { choice, labels } = placeTrendLabels(panel, marks, room, [ends('start'), ends('end')])
  return {
    ...heading,
    x: left,
    width: round(box.width),
    titleY,
    ofY,
    grid: [top.y, round((top.y + ground) / 2)],
    top: { ...top, x: choice.anchor === 'start' ? left : right, anchor: choice.anchor },
    ground,
    years: groundOf(panel, years, x),
    ticks: ticksOf(years, x, [left, right], style),
    marks,
    joins,
    ties,
    labels,
  }
}

/** The ground by years: neighbouring years that are alike are one stretch. */
function groundOf({ figures }: Panel, [first, last]: Years, x: Scale): PlacedPanel['years'] {
  const counted = new Set(figures.map(({ at }) => yearOf(at)))
  const stretches: PlacedPanel['years'] = []
  for (let year = first; year <= last; year++) {
    const [before, x2] = [stretches.at(-1), round(x(Date.UTC(year + 1, 0)))]
    if (before?.counted === counted.has(year)) before.x2 = x2
    else stretches.push({ x1: round(x(Date.UTC(year, 0))), x2, counted: counted.has(year) })
  }
  return stretches
}

/** The names of years at their middles, the last and as many as have room before it. */
function ticksOf([first, last]: Years, x: Scale, ends: [number, number], style: LabelStyle) {
  const half = textSize(['2000'], style).width / 2
  const year = x(Date.UTC(last, 0)) - x(Date.UTC(last - 1, 0))
  const every = [1, 2, 3, 5, 10].find((count) => count * year > 2 * half + 6) ?? 20
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => {
    const each = last - index * every
    const middle = Math.max(ends[0] + half, Math.min(ends[1] - half, x(Date.UTC(each, 6))))
    return { x: round(middle), label: String(each) }
  }).reverse()
}
