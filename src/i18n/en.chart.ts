import { atStart, inWords } from './en.numbers.ts'

/** The words of figures and their tables, in English. */
export const chart = {
  names: {
    progress: 'Figure: claims of kilometres built',
    layers: 'Figure: the layers of the defence',
    crossings: 'Figure: the crossings over time',
  },
  figure: (number: number) => `Figure ${number}`,
  data: 'Data',
  hint: 'Point at a mark, or use the arrow keys, to read it here.',
  band: 'Length of the border',
  bandRange: (range: string, standing: string) => `${range} km, ${standing.toLowerCase()}`,
  targets: 'Completion announced, and for when',
  promised: (announced: string, due: string) => `${announced}: by ${due}`,
  tie: 'cannot both be true',
  shapes: {
    disc: 'wall, whole line',
    square: 'wall, a stretch or not said',
    triangle: 'trench',
    diamond: 'fence',
  },
  findingFall: (earlier: number, later: number) =>
    `The claims do not add up to a line: ${earlier} km were announced before ${later} km`,
  findingRise: 'Claims of wall built, by who made them and when',
  progressAlt: (claims: number, length: string) =>
    `Chart of ${claims} dated claims of kilometres of wall, trench and fence, against a border of ${length} km. The table below lists them.`,
  progressCaption: (claims: number) => `${claims} dated claims in the ledger, as their speakers gave them.`,
  progressTable: (rows: number) => `The ${rows} claims, announced dates and lengths as a table`,
  factHead: ['Date', 'Figure', 'What is counted', 'Of what', 'Who says so', 'Standing'],
  layersTitle: (count: number) => `${atStart(count)} layers, from the border inwards`,
  layersCaption:
    'Drawn to scale where a source gives a dimension; dashed and lightly where none does. The distances, and the order of trench, berm and wall, are schematic: sources differ.',
  layersTable: 'The layers as a table',
  layersHead: ['Layer', 'Dimensions', 'Said to meet', 'In short'],
  layersAlt: (count: number) =>
    `Cross-section of ${count} layers from the Syrian to the Iraqi side, with people for scale. The table below lists them.`,
  crossingsTitle: (open: number, all: number, years: number, before: number) =>
    `${atStart(open)} of ${inWords(all)} crossings were last reported open; ${inWords(years)} years earlier ${before === 0 ? 'none was' : `it was ${inWords(before)}`}`,
  crossingsCaption:
    'As reported. A state is drawn until the next report, and may have ended earlier; a month or year is drawn at its middle.',
  crossingsTable: 'The states of the crossings as a table, the latest first',
  crossingsHead: ['Crossing', 'Reported', 'Since'],
  crossingsAlt: (count: number) =>
    `Bars for ${count} crossings over the years: high where open, half as high where open in part, a line where closed, a box where held by an armed group. The table below lists them.`,
  sides: {
    height: (metres: number) => `${metres} m high`,
    width: (metres: number) => `${metres} m wide`,
    depth: (metres: number) => `${metres} m deep`,
  },
  noDimension: 'no dimension reported',
  scale: '5 m',
  syria: 'SYRIA',
  iraq: 'IRAQ',
} as const
