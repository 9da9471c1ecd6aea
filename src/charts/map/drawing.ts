import type { ChartInput } from '../frame/figure.ts'
import { el, round, type Attributes, type Drawing, type Tree } from '../frame/tree.ts'
import type { MapContent } from './content.ts'
import { mapGeometry, type DrawnLabel, type DrawnMark, type MapGeometry } from './geometry.ts'
import { crossingGlyph, placeGlyph } from './glyphs.ts'
import { reachOf } from './ground.ts'
import type { LaidName } from './layout.ts'

export interface MapInput extends ChartInput, MapContent {
  /** What the scale bar says. */
  scale: string
  /** The month of the first report of a crossing, `YYYY-MM`: where the control begins. */
  first: string
  /** What is said of the crossings with no report by the day that is shown, by their ids. */
  unreported: Record<string, string>
  /** The unit line, with `{date}` for the date. */
  unit: string
}

/** What makes an element one that can be read. */
const readable = (id: string): Attributes => ({ 'data-row': id })

/** Lines of text below each other. */
const stacked = (lines: readonly string[], x: number, step: number, classOf?: (index: number) => string): Tree[] =>
  lines.map((line, index) => el('tspan', { class: classOf?.(index), x, dy: index > 0 ? step : undefined }, line))

function nameText({ name, lines, x, y, fontSize, spacing, lineHeight }: LaidName): Tree {
  const attributes = {
    class: `${name.kind} quiet`,
    x,
    y,
    'text-anchor': 'middle',
    'font-size': fontSize,
    'letter-spacing': spacing,
    ...(name.id && readable(name.id)),
  }
  return el('text', attributes, stacked(lines, x, lineHeight))
}

function labelText({ mark, anchor, x, y, lines, fontSize, lineHeight }: DrawnLabel, attributes: Attributes = {}): Tree {
  const range = mark.kind === 'mountains'
  return el(
    'text',
    {
      class: range ? 'land quiet' : undefined,
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': range ? fontSize : undefined,
      ...attributes,
    },
    stacked(lines, x, lineHeight, mark.states && ((index) => (index === 0 ? 'strong' : 'quiet'))),
  )
}

/** A mark with the label that is its own, which can be pointed at too. */
function markGroup({ mark, x, y, report }: DrawnMark, { labels, frame }: MapGeometry): Tree {
  const label = labels.find((each) => each.mark === mark)
  const spot = { x, y, approximate: mark.approximate, radii: frame.radii }
  const radius = reachOf(mark, frame)
  return el(
    'g',
    readable(mark.id),
    el('circle', { class: 'halo', cx: x, cy: y, r: radius + 2 }),
    mark.states ? crossingGlyph(report?.is, spot) : placeGlyph(mark.kind, spot),
    label?.leader && el('path', { class: 'leader', d: `M${label.leader.join('L')}` }),
    label && labelText(label),
  )
}

/** Draws the map: land, borders, names, then each mark with its label, from north to south. */
export function drawMap(input: MapInput, width: number): Drawing {
  const geometry = mapGeometry(input, width)
  const { height, paths, frame, marks, labels, names, scale } = geometry
  return {
    width,
    height,
    class: 'map',
    children: [
      el('path', { class: 'syria', d: paths.syria }),
      el('path', { class: 'iraq', d: paths.iraq }),
      el('path', { class: 'others', d: paths.others }),
      el('path', { class: 'border', d: paths.border, 'stroke-width': frame.borderWidth }),
      el('rect', { class: 'neatline', x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
      ...names.map(nameText),
      ...marks.map((mark) => markGroup(mark, geometry)),
      // A town that shares the mark of its crossing is read by its name.
      ...labels.filter(({ mark }) => mark.shares).map((label) => labelText(label, readable(label.mark.id))),
      el('path', { class: 'scale', d: `M${scale.x} ${scale.y - 5}v5h${scale.width}v-5` }),
      el(
        'text',
        { class: 'quiet', x: round(scale.x + scale.width / 2), y: scale.y - 8, 'text-anchor': 'middle' },
        input.scale,
      ),
    ],
  }
}
