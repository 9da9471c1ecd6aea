import { atStart, capital, inWords } from './en.numbers.ts'

/** A name as the subject of a sentence: what follows a comma in it is set off by a second. */
const inSentence = (name: string) => (name.includes(', ') ? `${name},` : name)

/** A figure with the time that it is for: "42 attacks for 2024". */
const timed = (figure: string, time: string) => `${figure} ${time}`

/** The words of the trends figure, in English. */
export const trends = {
  /** Who counted, in few words: without rank, and without the remark that somebody is not named. */
  short: (name: string) =>
    name.replace(/^((Lt|Maj|Brig|Staff)\. )*(Gen|Col|Capt)\. /, '').replace(/, not named.*$/, ''),
  subject: (counts: string, extent: string) => (extent ? `${counts} (${extent})` : counts),
  head: capital,
  time: { whole: (date: string) => `for ${date}`, part: (date: string) => `dated ${date}` },
  finding: (subject: string, who: string, first: [string, string], last: [string, string]) =>
    `${capital(subject)}: ${inSentence(who)} reported ${timed(...first)} and ${timed(...last)}`,
  noPair: (subject: string) => `No two figures for ${subject} are by the same counter`,
  one: (subject: string) => `Only one figure for ${subject} was found`,
  unit: (first: number, last: number) =>
    `Figures by those who counted, ${first === last ? first : `${first}–${last}`}, each panel on a scale of its own`,
  alt: (subjects: string[]) =>
    `${atStart(subjects.length)} small ${subjects.length === 1 ? 'chart' : 'charts'} on one axis of years: ${subjects.join('; ')}. The table below lists every figure with who counted.`,
  caption:
    'Each panel has a scale of its own, from zero. Counters differ in what they count and how, so only figures of one counter are joined, and never across a year without one. A gap means that no count was found, not that nothing happened.',
  captionPart: 'A figure for another time than a year stands at its date, mostly the end of the time it is for.',
  captionLevel: 'A date known only by month or year is drawn at its middle.',
  captionShape: 'In a panel marks of one shape are of one counter.',
  say: (who: string, figure: string, time: string, subject: string, standing: string) =>
    `${inSentence(capital(who))} reported ${figure} ${time}: ${subject}. ${standing}.`,
  keys: {
    year: 'a figure for a whole year',
    part: 'a figure for another time, at its date',
    level: 'a number at a date',
    joined: 'figures of one counter',
    range: 'a range',
    open: '“more than”, or “up to”',
    contested: 'cannot both be true',
    none: 'years for which no count was found',
  },
  table: (rows: number) => `The ${inWords(rows)} ${rows === 1 ? 'figure' : 'figures'} as a table`,
} as const
