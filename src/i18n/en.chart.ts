import { atStart, inWords } from './en.numbers.ts'

/** The words of figures and their tables, in English. */
export const chart = {
  named: (title: string) => `Figure: ${title}`,
  figure: (number: number) => `Figure ${number}`,
  sources: 'Sources',
  download: 'Download',
  share: 'Cite or embed',
  evidence: 'Evidence',
  credit: (title: string, edition: string) => `From ${title}, edition ${edition}.`,
  licence: 'Licence',
  wholePage: 'Open the page',
  more: (count: number) => `and ${count} more`,
  sayWhen: (date: string, day: boolean) => `${day ? 'on' : 'in'} ${date}`,
  say: (who: string, when: string, figure: string, what: string, standing: string) =>
    `${who} gave ${figure} ${when}: ${what}. ${standing}.`,
  hint: 'Point at a mark, or use the arrow keys, to read it here. Enter opens the evidence.',
  band: 'Length of the border',
  bandRange: (range: string, standing: string) => `${range} km, ${standing.toLowerCase()}`,
  targets: 'Completion dates, and the claim when they passed',
  promised: (announced: string, due: string) => `${announced}: by ${due}`,
  claimedThen: (figure: string) => `${figure} claimed`,
  claimedOfStretch: (figure: string) => `${figure} of a stretch claimed`,
  nothingClaimedThen: 'no wall claimed',
  notYetDue: 'not yet due',
  percent: (range: string) => `${range}\u00a0%`,
  shares: 'Shares claimed, of a length that is not given',
  whats: { wall: 'wall', trench: 'trench', fence: 'fence' },
  stretches: {
    whole: 'filled: whole line',
    north: 'upper half: north of the Euphrates',
    part: 'dot: a stretch that is named, such as Nineveh',
    unsaid: 'empty: stretch not said',
  },
  saidBy: (name: string) => `said by: ${name}`,
  otherVoices: 'others, and reports without a speaker',
  join: 'one speaker on one thing',
  tie: 'cannot both be true',
  sayTarget: (promise: string, outcome: string) => `Completion announced ${promise}; ${outcome}.`,
  progressUnit: 'Kilometres of wall, trench and fence said to be built, by the date they speak of',
  asOf: 'As known by',
  /** The figure's script fills in what stands in braces. */
  asOfStatus: '{date}: {known} of {all} claims and dates known',
  findingFall: (earlier: number, later: number) =>
    `The claims do not add up to a line: ${earlier} km were announced before ${later} km`,
  findingRise: 'Claims of wall built, by who made them and when',
  progressAlt: (claims: number, length: string) =>
    `Chart of ${claims} dated claims of kilometres of wall, trench and fence, against a border of ${length} km. The table below lists them.`,
  progressCaption: (claims: number) =>
    `${claims} dated claims in the ledger, as their speakers gave them. A month or year is drawn at its middle.`,
  progressTable: (rows: number) => `The ${rows} claims, announced dates and lengths as a table`,
  factHead: ['Date', 'Figure', 'What is counted', 'Of what', 'Who says so', 'Standing'],
  crossingsTitle: (open: number, all: number, years: number, before: number) =>
    `${atStart(open)} of ${inWords(all)} crossings were last reported open; ${inWords(years)} years earlier ${before === 0 ? 'none was' : `it was ${inWords(before)}`}`,
  crossingsCaption:
    'As reported. A state is drawn until the next report, and may have ended earlier; a month or year is drawn at its middle.',
  crossingsUnit: 'Each crossing by its reported state, since the first report that we found',
  crossingsSay: (crossing: string, state: string, since: string, statement: string) =>
    `${crossing}, since ${since}: ${state.toLowerCase()}. ${statement}`,
  crossingsTable: 'The states of the crossings as a table, the latest first',
  crossingsHead: ['Crossing', 'Reported', 'Since'],
  crossingsAlt: (count: number) =>
    `Bars for ${count} crossings over the years: high where open, half as high where open in part, a line where closed, a box where held by an armed group. The table below lists them.`,
} as const
