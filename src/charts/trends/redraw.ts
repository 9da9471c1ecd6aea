import { redrawBy } from '../frame/redraw.ts'
import { drawTrends } from './drawing.ts'

export const redraw = redrawBy(drawTrends)
