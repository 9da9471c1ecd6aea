import { redrawBy } from '../frame/redraw.ts'
import { drawCrossings } from './drawing.ts'

export const redraw = redrawBy(drawCrossings)
