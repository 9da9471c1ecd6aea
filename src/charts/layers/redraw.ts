import type { ReadingChart } from '../frame/reading.ts'
import { redrawBy } from '../frame/redraw.ts'
import { drawLayers, type LayersInput } from './drawing.ts'

export const redraw = redrawBy(drawLayers)

/** Has the choice of a threat point out the layers that are said to meet it, and say which they are. */
export function control(chart: ReadingChart<LayersInput>): undefined {
  const readout = chart.querySelector('.readout') as HTMLElement
  const hint = readout.textContent
  const buttons = chart.querySelectorAll<HTMLButtonElement>('[data-threat]')
  for (const button of buttons)
    button.addEventListener('click', () => {
      const threat = button.dataset['threat'] ?? ''
      for (const each of buttons) each.ariaPressed = String(each === button)
      chart.input.chosen = threat || undefined
      chart.read(undefined)
      chart.redraw()
      readout.textContent = chart.input.said[threat] ?? hint
    })
}
