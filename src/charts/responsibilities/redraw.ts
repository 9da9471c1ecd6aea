import { redrawBy } from '../frame/redraw.ts'
import { drawResponsibilities } from './drawing.ts'

export const redraw = redrawBy(drawResponsibilities)
