import { describe, expect, test } from 'vitest'
import { placeLabels, textSize, type Box } from '../../../src/charts/frame/labels.ts'

const style = { fontSize: 12, lineHeight: 14, offset: 8 }
const frame: Box = { x: 0, y: 0, width: 400, height: 200 }
const label = (id: string, x: number, y: number) => ({ id, x, y, lines: ['400 km', 'Border Forces'] })

const boxOf = ({ textX, textY, anchor, lines }: ReturnType<typeof placeLabels>[number]): Box => {
  const { width, height } = textSize(lines, style)
  const x = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2
  return { x, y: textY - style.fontSize, width, height }
}
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('labels', () => {
  test('stand to the right of their point when there is room', () => {
    const [placed] = placeLabels([label('a', 100, 100)], [], [], frame, style)
    expect(placed).toMatchObject({ anchor: 'start', textX: 108 })
  })

  test('move to the left at the right edge', () => {
    const [placed] = placeLabels([label('a', 390, 100)], [], [], frame, style)
    expect(placed?.anchor).toBe('end')
  })

  test('never cover each other, and stay inside the frame', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => label(String(index), 180 + index * 4, 90 + (index % 3) * 6))
    const boxes = placeLabels(crowd, [], [], frame, style).map(boxOf)
    expect(boxes.length).toBeGreaterThan(2)
    boxes.forEach((box, index) => {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width)
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    })
  })

  test('never stand nearer to another point than to their own', () => {
    const neighbour = { x: 112, y: 100 }
    const [placed] = placeLabels([label('a', 100, 100)], [neighbour], [], frame, style)
    expect(placed?.anchor).toBe('end')
  })

  test('are left out when no place is free', () => {
    expect(placeLabels([label('a', 200, 100)], [], [frame], frame, style)).toEqual([])
  })
})
