import { expect } from 'vitest'
import type { Tree } from '../../../src/charts/frame/tree.ts'

/** A box that text covers, with the text for messages. */
export interface TextBox {
  words: string
  x: number
  y: number
  width: number
  height: number
}

/** Mean width of a character as a share of the font size, for the sans-serif stacks of the site. */
const characterWidth = 0.5

const words = (node: Tree | string): string => (typeof node === 'string' ? node : node.children.map(words).join(''))

/**
 * The boxes of every line of text in a drawing, each line of a `text` being a box. Understands x, y, dy of `text` and
 * `tspan`, and `text-anchor` set on them or on a group.
 */
export function textBoxes(nodes: readonly (Tree | string)[], fontSize: number, anchor = 'start'): TextBox[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const own = String(node.attributes['text-anchor'] ?? anchor)
    // Slanted words have no upright box: the chart that has them tries them by itself.
    if (String(node.attributes['transform'] ?? '').includes('rotate')) return []
    if (node.name !== 'text') return moved(textBoxes(node.children, fontSize, own), node)
    return linesOf(node).map(({ text, x, y }) => {
      const width = text.length * fontSize * characterWidth
      const left = own === 'middle' ? x - width / 2 : own === 'end' ? x - width : x
      return { words: text, x: left, y: y - fontSize * 0.75, width, height: fontSize * 0.95 }
    })
  })
}

/** Boxes where a group has them that is placed as a whole. */
function moved(boxes: TextBox[], { attributes }: Tree): TextBox[] {
  const [, dx = 0, dy = 0] = /^translate\((\S+) (\S+)\)$/.exec(String(attributes['transform']))?.map(Number) ?? []
  return boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy }))
}

/** Where a mark stands, or its first shape or words: the place that this is given by. */
export function spotOf(node: Tree): { x: number; y: number } {
  const [first] = node.children
  if (node.name === 'g' && first && typeof first !== 'string') return spotOf(first)
  const [, x, y] = /^M(\S+) ([^A-Za-z]+)/.exec(String(node.attributes['d'])) ?? []
  return {
    x: Number(x ?? node.attributes['cx'] ?? node.attributes['x']),
    y: Number(y ?? node.attributes['cy'] ?? node.attributes['y']),
  }
}

/** The lines of a text: a tspan with an x or dy of its own begins one. */
function linesOf(node: Tree): { text: string; x: number; y: number }[] {
  const lines = [{ text: '', x: Number(node.attributes['x'] ?? 0), y: Number(node.attributes['y'] ?? 0) }]
  for (const child of node.children) {
    const moves = typeof child !== 'string' && (child.attributes['x'] !== undefined || child.attributes['dy'])
    const last = lines.at(-1)
    if (moves && last) {
      const next = {
        text: '',
        x: Number(child.attributes['x'] ?? last.x),
        y: Number(child.attributes['y'] ?? last.y + Number(child.attributes['dy'] ?? 0)),
      }
      if (last.text === '') lines.pop()
      lines.push(next)
    }
    const open = lines.at(-1)
    if (open) open.text += words(child)
  }
  return lines.filter(({ text }) => text.trim() !== '')
}

/** Fails when two lines of text cover each other, naming them. */
export function expectApart(boxes: readonly TextBox[]): void {
  const clashes = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `"${a.words}" and "${b.words}"`),
  )
  expect(clashes).toEqual([])
}

/** Fails when a line of text leaves the drawing, naming it. */
export function expectInside(boxes: readonly TextBox[], width: number, height: number): void {
  const outside = boxes.filter(
    ({ x, y, ...box }) => x < -1 || y < -2 || x + box.width > width + 1 || y + box.height > height + 2,
  )
  expect(outside.map(({ words: text }) => text)).toEqual([])
}
