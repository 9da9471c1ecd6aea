import { atStart, inWords } from './en.numbers.ts'

/** Why a fact stands as it does, in sentences. `src/ledger/reason.ts` chooses among them. */
export const reason = {
  superseded: (figure: string, date: string) => `The same speaker later gave ${figure} (${date}).`,
  contested: (rivals: string) => `It cannot be true together with ${rivals}.`,
  contradicts: (figures: string) => `The same speaker has also given ${figures}.`,
  spread: (range: string, figures: number, voices: number) =>
    `Contested: ${range}, ${inWords(figures)} figures from ${inWords(voices)} ${voices === 1 ? 'voice' : 'voices'}.`,
  compatible: (range: string, figures: number, voices: number) =>
    figures === 1
      ? `${range}, one figure.`
      : `${range}, ${inWords(figures)} figures from ${inWords(voices)} ${voices === 1 ? 'voice' : 'voices'}; none rules out another.`,
  corroborated: (voices: number, names: string) => `${atStart(voices)} independent voices agree: ${names}.`,
  official: (voices: number, names: string) =>
    voices === 1 ? `Said only by a party concerned: ${names}.` : `Said only by parties concerned: ${names}.`,
  single: (name: string) => `Said by one voice only: ${name}.`,
} as const

/** The words of evidence cards, in English. */
export const evidence = {
  close: 'Close',
  asOf: (date: string) => `As of ${date}`,
  noFigure: 'no figure',
  saidBy: (name: string | undefined) => (name ? `said by ${name}` : 'put down to nobody'),
  original: (figure: string) => `In the source: ${figure}`,
  corrected: (date: string) => `Corrected on ${date}.`,
  fact: 'About this fact',
  cite: 'Cite',
  series: 'All figures',
  source: 'About this source',
} as const
