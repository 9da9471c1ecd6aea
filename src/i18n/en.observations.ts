import { atStart, inWords } from './en.numbers.ts'

const figures = (count: number) => `${inWords(count)} ${count === 1 ? 'figure' : 'figures'}`

/** The words of the dot plot of a quantity and of the disagreement told under it, in English. */
export const observations = {
  contested: (rivals: number, all: number, range: string) =>
    rivals === all
      ? `${atStart(all)} figures for the same thing, ${range}: they cannot all be true`
      : `${atStart(rivals)} of ${inWords(all)} figures cannot all be true: ${range}`,
  elsewhere: (total: number, groups: number) =>
    `${atStart(total)} figures; in ${inWords(groups)} ${groups === 1 ? 'group' : 'groups'} they cannot all be true`,
  dates: (total: number) =>
    `${atStart(total)} ${total === 1 ? 'date' : 'dates'} announced, each with the time it was announced`,
  peace: (total: number) =>
    total === 1 ? 'One figure, and nobody contradicts it' : `${atStart(total)} figures, and none rules out another`,
  unit: (title: string, unit: string) => (unit ? `${title}, in ${unit}` : title),
  alt: (count: number, title: string) => `Dot plot of ${figures(count)}: ${title}. The table below lists them.`,
  caption: (count: number) =>
    count === 1
      ? 'One figure in the ledger, as its source gives it.'
      : `${atStart(count)} figures in the ledger, as their sources give them.`,
  table: (count: number) => `${atStart(count)} ${count === 1 ? 'figure' : 'figures'} as a table`,
  contestedKey: 'cannot be true together with another',
  supersededKey: 'replaced by a later figure of the same speaker',
  otherKey: 'no figure speaks against it',
  title: 'Where figures disagree',
  none: 'No figure here rules out another.',
  whyTitle: 'Why they may differ',
  what: (what: string) => `What is counted does not explain it: all are given for ${what}.`,
  apart: (count: number) =>
    `The ledger has ${inWords(count)} more for something else or another stretch; ${count === 1 ? 'it is' : 'they are'} not compared with these.`,
  when: (from: string, to: string) =>
    from === to ? `When: all speak of ${from}.` : `When: they speak of ${from} to ${to}.`,
  undated: (count: number) => `${atStart(count)} ${count === 1 ? 'is' : 'are'} undated.`,
  behaviour: {
    constant: 'The quantity has one true value, so time should make no difference.',
    cumulative: 'The quantity can only grow, so a later figure may be higher and not lower.',
    period: 'Only figures for the same period are compared.',
    changing: 'Only figures for the same date are compared.',
  },
  who: (voices: number, parties: number) =>
    `Who: ${inWords(voices)} independent ${voices === 1 ? 'voice' : 'voices'}, ${
      parties === 0 ? 'none' : parties < voices ? inWords(parties) : voices === 1 ? 'itself' : 'all'
    } of ${parties === 1 ? 'a party' : 'parties'} concerned.`,
  contradiction: (speaker: string, given: string) => `${speaker} has given ${given}.`,
  pair: (later: string, earlier: string) => `${later} cannot be true together with ${earlier}.`,
  caveats: 'Notes on single figures',
} as const
