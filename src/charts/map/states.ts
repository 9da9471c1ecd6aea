import type { MapInput } from './drawing.ts'
import { reportBy } from './geometry.ts'

/** The state of each crossing as it was last reported by a day, in words. */
export const statesBy = ({ marks, states }: Pick<MapInput, 'marks' | 'states'>, day: string): string[] =>
  marks.flatMap((mark) => (mark.states ? `${mark.name} ${states.wide[reportBy(mark, day)?.is ?? 'none']}` : []))
