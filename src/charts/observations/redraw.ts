import { redrawBy } from '../frame/redraw.ts'
import { drawObservations } from './drawing.ts'

export const redraw = redrawBy(drawObservations)
