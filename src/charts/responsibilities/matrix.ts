import { wrap, type LabelStyle } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { widthOf } from './letters.ts'
import type { BodyRow, Cell, PlacedMark, PlacedRow, ResponsibilitiesGeometry } from './types.ts'

const style: LabelStyle = { fontSize: 14, lineHeight: 16, offset: 0 }

/** Lengths at the width of the build, in pixels. */
const frame = { row: 27, group: 16, indent: 20, gap: 6, radius: 6.5, bottom: 6 }

/** Room for the heading of a group, which does not grow with the drawing. */
const heading = 20

/** How headings of columns are turned, in degrees: enough to stand side by side, and still read without turning the head. */
export const slant = -38

const angle = (-slant * Math.PI) / 180
/** Where a heading begins, beside and above the top of its column. */
const lead = { x: 5, y: -7 }

const lengthOf = (words: string) => widthOf(words, style.fontSize)

/** The widest columns with which every heading ends inside the drawing. */
function stepFor(tasks: readonly string[], room: number): number {
  const ends = tasks.map((words, index) => (room - lead.x - lengthOf(words) * Math.cos(angle)) / (index + 0.5))
  return Math.min(room / tasks.length, ...ends)
}

const ruleAt = (y: number, width: number) => `M0 ${round(y)}H${width}`

/** Marks of one cell side by side, so that none covers another. */
function placeCells(cells: readonly Cell[], xOf: (task: number) => number, y: number, r: number): PlacedMark[] {
  return cells.map((cell) => {
    const same = cells.filter(({ task }) => task === cell.task)
    const shift = (same.indexOf(cell) - (same.length - 1) / 2) * 2.4 * r
    return { ...cell, x: round(xOf(cell.task) + shift), y, r }
  })
}

/**
 * A row for each body, indented by its place in the line of command, and a column for each task.
 * @param factor by which heights are multiplied, see `factorFor`
 */
export function matrix(
  rows: readonly BodyRow[],
  tasks: readonly string[],
  width: number,
  factor: number,
): ResponsibilitiesGeometry {
  const longest = Math.max(0, ...rows.map(({ title, depth }) => depth * frame.indent + lengthOf(title)))
  const left = Math.min(longest, width / 2) + frame.gap
  const step = stepFor(tasks, width - left)
  const xOf = (task: number) => round(left + (task + 0.5) * step)
  const head = Math.max(0, ...tasks.map(lengthOf)) * Math.sin(angle) + style.fontSize - lead.y
  // Of rows that are low, diamonds above each other must not touch.
  const radius = round(Math.min(frame.radius, frame.row * factor * 0.33))
  const groups: ResponsibilitiesGeometry['groups'] = []
  const placed = new Map<string, PlacedRow>()
  let top = head
  rows.forEach(({ id, up, title, depth, group, cells }, index) => {
    // The first heading stands beside those of the columns.
    if (group !== undefined && index > 0) top += frame.group * factor + heading
    if (group !== undefined)
      groups.push({ words: group, y: round(top - 5), rule: index > 0 ? ruleAt(top - heading - 3, width) : '' })
    const x = depth * frame.indent
    const room = left - frame.gap - x
    const lines = lengthOf(title) <= room ? [title] : wrap(title, room, style)
    const height = Math.max(frame.row * factor, lines.length * style.lineHeight + 2)
    const centre = round(top + height / 2)
    const above = placed.get(up ?? '')
    placed.set(id, {
      id,
      up,
      lines,
      x,
      y: round(centre + 5 - ((lines.length - 1) * style.lineHeight) / 2),
      way: above ? `M${above.x + 7} ${above.bottom}V${centre}H${x - 5}` : '',
      guide: `M${round(x + Math.max(...lines.map(lengthOf)) + 4)} ${centre}H${xOf(tasks.length - 1)}`,
      marks: placeCells(cells, xOf, centre, radius),
      bottom: round(centre + (lines.length * style.lineHeight) / 2),
    })
    top += height
  })
  const columnTop = round(head - 2)
  return {
    height: round(top + frame.bottom),
    lineHeight: style.lineHeight,
    headings: tasks.map((words, task) => ({ words, task, x: round(xOf(task) + lead.x), y: round(head + lead.y) })),
    columns: tasks.map((_, task) => ({ task, path: `M${xOf(task)} ${columnTop}V${round(top)}` })),
    groups,
    rows: [...placed.values()],
  }
}
