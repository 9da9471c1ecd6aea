import type { Cell } from './types.ts'

/** The four ways in which a mark can stand: who differs shows as a diamond, what was formerly so is hollow. */
export const looks = {
  said: { disputed: false, former: false },
  disputed: { disputed: true, former: false },
  former: { disputed: false, former: true },
  formerDisputed: { disputed: true, former: true },
} as const

export type Look = keyof typeof looks

/** The way in which a mark stands. */
export function lookOf({ disputed, former }: Pick<Cell, 'disputed' | 'former'>): Look {
  if (former) return disputed ? 'formerDisputed' : 'former'
  return disputed ? 'disputed' : 'said'
}
