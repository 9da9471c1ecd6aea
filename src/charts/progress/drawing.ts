import { markPath, upperHalf, type Shape } from '../frame/marks.ts'
import { el, round, type Drawing, type Tree } from '../frame/tree.ts'
import { flagHeight, markRadius } from './frames.ts'
import { progressGeometry, type Line, type ProgressGeometry } from './geometry.ts'
import type { Claim, Mark, ProgressInput, Stretch, Tone } from './types.ts'

const shapes: Record<Claim['what'], Shape> = { wall: 'disc', trench: 'triangle', fence: 'diamond' }

/** Marks of bodies that speak rarely are smaller, so that tones are told apart without colour. */
const radiusOf = (tone: Tone) => (tone === 'other' ? markRadius - 1 : markRadius)

/**
 * Draws every dated claim over the contested length, the shares without a length, and the announced dates. What is
 * known only from a date on carries that date as `data-from`.
 */
export function drawProgress(input: ProgressInput, width: number): Drawing {
  const geometry = progressGeometry(input, width)
  return {
    width,
    height: geometry.height,
    class: 'progress',
    children: [
      ...axes(geometry, input.words.km),
      ...band(geometry, input),
      ...lines('join', geometry.joins),
      ...lines('tie', geometry.ties),
      el('g', { class: 'marks' }, geometry.marks.map(drawClaim)),
      ...geometry.labels.map(({ lines: words, anchor, textX, textY, from }) =>
        el(
          'text',
          { 'text-anchor': anchor, x: textX, y: textY, 'data-from': from },
          el('tspan', { class: 'strong' }, words[0]),
          words
            .slice(1)
            .map((line) => el('tspan', { class: 'quiet', x: textX, dy: geometry.frame.style.lineHeight }, line)),
        ),
      ),
      ...shares(geometry, input.words.shares),
      ...targets(geometry, input.words.targets),
    ],
  }
}

/** @param unit that the greatest number of the scale has, for all of them */
function axes({ yTicks, xTicks, baseline, frame }: ProgressGeometry, unit: string): Tree[] {
  const right = frame.width - frame.right
  return [
    el('path', { class: 'grid', d: yTicks.map(({ y }) => `M${frame.left} ${y}H${right}`).join('') }),
    el(
      'g',
      { class: 'quiet', 'text-anchor': 'end' },
      yTicks.map(({ y, label }, index) =>
        el('text', { x: frame.left - 8, y: y + 4 }, index === yTicks.length - 1 ? `${label} ${unit}` : label),
      ),
    ),
    el(
      'g',
      { class: 'quiet', 'text-anchor': frame.narrow ? 'middle' : 'start' },
      xTicks.map(({ x, label }) => el('text', { x, y: baseline + 18 }, label)),
    ),
    el('path', {
      class: 'axis',
      d: `M${frame.left} ${baseline}H${right}${xTicks.map(({ x }) => `M${x} ${baseline}v5`).join('')}`,
    }),
  ]
}

/** How many of the stated lengths stand on one line of the margin. */
const perLine = 5

function band({ band: box, lengths, frame }: ProgressGeometry, { words, length }: ProgressInput): Tree[] {
  const margin = frame.width - frame.right + 10
  const stated = Array.from({ length: Math.ceil(length.values.length / perLine) }, (_, line) =>
    length.values.slice(line * perLine, (line + 1) * perLine).join(' '),
  )
  return [
    el('rect', { class: 'band', ...box }),
    el('path', { class: 'lengths', d: lengths.map((y) => `M${box.x} ${y}h${box.width}`).join('') }),
    frame.narrow
      ? el('text', { x: 0, y: box.y - 6 }, el('tspan', { class: 'strong' }, words.band), ` ${words.range}`)
      : el(
          'text',
          { x: margin, y: box.y + 4 },
          el('tspan', { class: 'strong' }, words.band),
          [words.range, ...stated].map((line) => el('tspan', { class: 'quiet', x: margin, dy: 16 }, line)),
        ),
  ]
}

const lines = (name: string, all: readonly Line[]): Tree[] =>
  all.map(({ d, from }) => el('path', { class: name, d, 'data-from': from }))

/** A mark: its form says what is counted, its filling of which stretch, its tone who says so. */
function drawClaim({ claim, x, y }: Mark): Tree {
  return el(
    'g',
    { class: claim.tone, 'data-row': claim.id, 'data-from': claim.date },
    glyph(claim.what, claim.stretch, x, y, radiusOf(claim.tone)),
  )
}

function glyph(what: Claim['what'], stretch: Stretch, x: number, y: number, r: number): Tree[] {
  const outline = el('path', { class: stretch === 'whole' ? 'full' : undefined, d: markPath(shapes[what], x, y, r) })
  // A triangle's middle lies below that of its box.
  const middle = what === 'trench' ? round(y + r / 3) : y
  if (stretch === 'north') return [outline, el('path', { class: 'full', d: upperHalf(shapes[what], x, y, r) })]
  if (stretch === 'part') return [outline, el('circle', { class: 'dot', cx: x, cy: middle, r: 1.6 })]
  return [outline]
}

function shares({ shares: { marks, titleY, y }, frame }: ProgressGeometry, title: string): Tree[] {
  if (marks.length === 0) return []
  return [
    el('text', { class: 'strong', x: frame.narrow ? 0 : frame.left, y: titleY }, title),
    ...marks.map(({ id, x, label, labelX, tone, from }) =>
      el(
        'g',
        { class: `share ${tone}`, 'data-row': id, 'data-from': from },
        el('text', { x: labelX, y: y + 8, 'text-anchor': 'middle' }, label),
        el('path', { class: 'stem', d: `M${x} ${y - 10}v5` }),
      ),
    ),
  ]
}

function targets({ targets: { rows, titleY }, baseline, frame }: ProgressGeometry, title: string): Tree[] {
  if (rows.length === 0) return []
  const anchors = frame.narrow ? ['start', 'end'] : ['end', 'start']
  return [
    el('text', { class: 'strong', x: frame.narrow ? 0 : frame.left, y: titleY }, title),
    el(
      'g',
      { class: 'targets' },
      rows.map(({ id, y, from, to, label, outcome, labelX, labelY, outcomeX, announced, settled }) =>
        el(
          'g',
          { 'data-row': id, 'data-from': announced },
          el('path', { class: 'flag', d: `M${to} ${y + 5}v-12l9 4l-9 4` }),
          el('path', { class: 'span', d: `M${from} ${y}H${to}` }),
          // The same flag stands small on the axis, where the date can be read against the claims.
          el('path', { class: 'flag', d: `M${to} ${baseline}v${-flagHeight}l8 3.5l-8 3.5` }),
          el(
            'text',
            { class: 'quiet', 'text-anchor': labelX === 0 ? 'start' : anchors[0], x: labelX, y: labelY },
            label,
          ),
          // What had been claimed by a date was not known before it.
          el('text', { 'text-anchor': anchors[1], x: outcomeX, y: labelY, 'data-from': settled }, outcome),
        ),
      ),
    ),
  ]
}

/** A mark as the key shows it. */
export const keyGlyph = (what: Claim['what'], stretch: Stretch, tone: Tone): Tree[] => [
  el('g', { class: 'marks' }, el('g', { class: tone }, glyph(what, stretch, 13, 8, radiusOf(tone)))),
]

/** The lines of the key. */
export const keyLine = (name: 'join' | 'tie'): Tree[] => [el('path', { class: name, d: 'M0 8H26' })]
