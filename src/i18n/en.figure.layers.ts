import { atStart, inWords } from './en.numbers.ts'

/** A title within a sentence: "the trench". */
const within = (title: string) => title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

/** The words of the layers figure, in English. */
export const layers = {
  title: (all: number, sized: number, differing: number) =>
    `${atStart(all)} layers are said to guard the border; sources give a size for ${inWords(sized)}${differing > 0 ? `, and differ on ${inWords(differing)} of these` : ''}`,
  unit: 'Cross-section from the Syrian side to the Iraqi interior; heights, depths and widths to scale, in metres',
  alt: (titles: string[]) =>
    `Cross-section of the ground from the Syrian to the Iraqi side, with a person for scale. In order: ${titles.map(within).join(', ')}. The table below lists what sources say of each.`,
  caption:
    'Each layer is drawn at the size that one source gives, and a dashed ochre outline shows what another gives; some sizes are those of one stretch only, as the table says. What no source gives is assumed, slopes and the height of the person too. People, vehicle and linked dots are signs without a size. How far apart the layers are is not drawn to scale, and which comes first is our reading.',
  tableLabel: 'The layers as a table',
  head: ['Layer', 'Dimensions', 'Said to meet', 'Its place', 'In short'],
  more: 'Read the answer',
  /** A dimension as a figure, from all that sources give: "3 m", "3 or 3.5 m", "3–7 m". */
  metres: (values: string[]) =>
    `${values.length > 2 ? `${values[0] ?? ''}–${values.at(-1) ?? ''}` : values.join(' or ')}\u00a0m`,
  sides: {
    height: (figure: string) => `${figure} high`,
    width: (figure: string) => `${figure} wide`,
    depth: (figure: string) => `${figure} deep`,
    thickness: (figure: string) => `${figure} thick`,
  },
  none: 'no size reported',
  syria: '← SYRIA',
  iraq: 'IRAQ →',
  syriaAbove: '↑ SYRIA',
  iraqBelow: '↓ IRAQ',
  person: '1.75 m',
  scale: '5 m',
  unknown: '?',
  order: 'Sources differ on the order of these layers',
  schematic: 'Distances between the layers are not to scale',
  /** One layer, spoken. */
  say: (title: string, summary: string, sizes: string) => `${title}: ${summary} ${sizes}`.trim(),
  sayDimensions: (reports: string[]) => `Reported: ${reports.join('; ')}.`,
  sayNone: 'We found no source that gives its size.',
  /** A dimension, and of what it is given where that is not the whole system. */
  report: (figure: string, of: string | undefined) => (of ? `${figure}, ${of}` : figure),
  meets: 'Said to meet',
  all: 'All layers',
  choice: (threat: string, layers: number) => `${threat} (${layers})`,
  said(threat: string, layers: string[], all: number): string {
    if (layers.length === 0) return `We found no statement that names a layer against “${threat}”.`
    if (layers.length === all) return `All ${inWords(all)} layers are said to meet “${threat}”.`
    const names = new Intl.ListFormat('en-GB').format(layers.map(within))
    return `${atStart(layers.length)} of ${inWords(all)} layers ${layers.length === 1 ? 'is' : 'are'} said to meet “${threat}”: ${names}.`
  },
  keys: {
    contested: 'another source gives this size',
    assumed: 'no source gives a size',
    broken: 'distance not to scale',
    person: 'person, of an assumed height',
  },
} as const
