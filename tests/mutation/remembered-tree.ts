import { compileFault as fault, parseProse as parse } from '../../src/prose/tree.ts'
import { remembered } from './remembered.ts'

export * from '../../src/prose/tree.ts'

export const parseProse = remembered(parse)

const faults = remembered((text) => ({ fault: fault(text) }))

/** As the checker's own, but the same text is compiled once. */
export const compileFault = (text: string): ReturnType<typeof fault> => faults(text).fault
