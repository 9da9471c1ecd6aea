import { wrap, type LabelStyle } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { widthOf } from './letters.ts'
import type { BodyRow, Cell, PlacedMark, PlacedRow, ResponsibilitiesGeometry } from './types.ts'

const style: LabelStyle = { fontSize: 12, lineHeight: 16, offset: 0 }

/** Lengths at the width of the build, in pixels: `line` is the height of a line of tasks, `gap` the room after a body. */
const frame = { line: 19, gap: 8, indent: 16, radius: 4.5, word: 6, between: 14 }

/** Marks with their words, one after the other like text, on as many lines as they need. */
function flow(
  cells: readonly Cell[],
  tasks: readonly string[],
  { left, right, top, line }: { left: number; right: number; top: number; line: number },
): { marks: PlacedMark[]; bottom: number } {
  let [x, y] = [left, top + line / 2]
  const marks = cells.map((cell): PlacedMark => {
    const words = tasks[cell.task] ?? ''
    const room = 2 * frame.radius + frame.word + widthOf(words, style.fontSize)
    if (x > left && x + room > right) [x, y] = [left, y + line]
    const mark = {
      ...cell,
      x: round(x + frame.radius),
      y: round(y),
      r: frame.radius,
      word: { words, x: round(x + 2 * frame.radius + frame.word), y: round(y + 4) },
    }
    x += room + frame.between
    return mark
  })
  return { marks, bottom: cells.length > 0 ? y + line / 2 : top }
}

/**
 * For phones: the name of each body, indented by its place in the line of command, and beneath it what it does, in words.
 * @param factor by which heights are multiplied, see `factorFor`
 */
export function list(
  rows: readonly BodyRow[],
  tasks: readonly string[],
  width: number,
  factor: number,
): ResponsibilitiesGeometry {
  const lineHeight = round(style.lineHeight * factor)
  const groups: ResponsibilitiesGeometry['groups'] = []
  const placed = new Map<string, PlacedRow>()
  let top = 0
  rows.forEach(({ id, up, title, depth, group, cells }) => {
    if (group !== undefined) {
      const rule = top > 0 ? `M0 ${round(top + 2 * factor)}H${width}` : ''
      if (top > 0) top += 8 * factor
      groups.push({ words: group, y: round(top + 12 * factor), rule })
      top += 22 * factor
    }
    const x = depth * frame.indent
    // Names are bold, and so wider than other text.
    const lines = wrap(title, (width - x) * 0.9, style)
    const named = top + lines.length * lineHeight
    const centre = round(top + lineHeight / 2)
    const above = placed.get(up ?? '')
    const { marks, bottom } = flow(cells, tasks, {
      left: x + frame.indent,
      right: width,
      top: named,
      line: frame.line * factor,
    })
    placed.set(id, {
      id,
      up,
      lines,
      x,
      y: round(centre + 4),
      way: above ? `M${above.x + 5} ${above.bottom}V${centre}H${x - 3}` : '',
      guide: '',
      marks,
      bottom: round(named),
    })
    top = bottom + frame.gap * factor
  })
  return {
    height: round(top),
    lineHeight,
    headings: [],
    columns: [],
    groups,
    rows: [...placed.values()],
  }
}
