import { nearestInRow } from '../frame/near.ts'
import { ReadingChart } from '../frame/reading.ts'
import type { ResponsibilitiesInput } from './drawing.ts'
import { factOf, stepFrom } from './marks.ts'

class ResponsibilitiesChart extends ReadingChart<ResponsibilitiesInput> {
  protected nearest = nearestInRow

  protected later = () => import('./redraw.ts')

  protected override step(key: string) {
    return stepFrom(this.marks, this.current, key)
  }

  protected override address(id: string) {
    return super.address(factOf(id))
  }

  /** Lights the line of command up to the top, and the other bodies with the same task. */
  protected override reading(id: string | undefined) {
    for (const each of this.drawing.querySelectorAll('.on,.same')) each.classList.remove('on', 'same')
    const mark = this.marks.find((each) => each.id === id)?.element
    if (!mark) return
    for (const each of this.drawing.querySelectorAll(`[data-task="${mark.dataset['task']}"]`))
      each.classList.add('same')
    let row = mark.closest<SVGElement>('[data-body]')
    while (row) {
      row.classList.add('on')
      row = this.drawing.querySelector<SVGElement>(`[data-body="${row.dataset['up']}"]`)
    }
  }
}

customElements.define('responsibilities-chart', ResponsibilitiesChart)
