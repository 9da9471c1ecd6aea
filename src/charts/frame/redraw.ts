import { toDom } from './dom.ts'
import type { ChartInput } from './figure.ts'
import type { Redraw } from './reading.ts'
import type { Drawing } from './tree.ts'

/** Draws on the page with the function that drew at build. */
export const redrawBy =
  <Input extends ChartInput>(draw: (input: Input, width: number) => Drawing): Redraw<Input>['redraw'] =>
  (drawing, input, width) => {
    const { height, children } = draw(input, width)
    drawing.setAttribute('viewBox', `0 0 ${width} ${height}`)
    drawing.replaceChildren(...children.map(toDom))
  }
