import { atStart, inWords } from './en.numbers.ts'

const list = (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items)

/** The words of the map figure, in English. */
export const map = {
  /** A place as the map names it: what its mark or its letters say already is left out. */
  name: (title: string) => title.replace(/ (crossing|town|city|camp)$/, ''),
  countries: { syria: 'SYRIA', iraq: 'IRAQ', turkey: 'TÜRKİYE', jordan: 'JORDAN' },
  states: {
    open: 'open',
    limited: 'open in part',
    closed: 'closed',
    seized: 'held by an armed group',
    none: 'no report yet',
  },
  statesShort: { open: 'open', limited: 'open in part', closed: 'closed', seized: 'seized', none: 'no report' },
  when: (date: string) => `as of ${date}`,
  scale: (kilometres: number) => `${kilometres} km`,
  title: (count: number, lands: readonly { name: string; count: number }[]) =>
    `${atStart(count)} crossings on the map, from north to south: ${list(
      lands.map(({ name, count: each }) => `${inWords(each)} in ${name}`),
    )}`,
  unit: (date: string) => `Crossings by their last reported state as of ${date}`,
  alt: (crossings: number, others: number) =>
    `Map of the border between Iraq and Syria, from the Tigris to Jordan, with ${inWords(crossings)} crossings and ${inWords(others)} towns and other places. The table below lists them with their positions.`,
  caption:
    'The thick line is the border as Natural Earth draws it, generalised: it is no measurement. Towns near a crossing share its mark. Governorates are named where they lie, without their limits. Posts and forces are not drawn.',
  outside: (titles: readonly string[]) => `Outside of the map: ${list(titles)}.`,
  missing: (titles: readonly string[]) => `Not drawn, because we have no position: ${list(titles)}.`,
  kinds: {
    crossing: 'a border crossing',
    town: 'a town',
    village: 'a village',
    valley: 'a valley',
    desert: 'a desert',
    governorate: 'a governorate',
    area: 'an area',
    mountains: 'a mountain range',
    camp: 'a camp',
  },
  sides: { iraq: 'in Iraq', syria: 'in Syria', both: 'in Iraq and Syria' },
  say: (title: string, kind: string, side: string, where: string) => `${title}: ${kind} ${side}${where}.`,
  exactly: (degrees: string) => `, at ${degrees}`,
  about: (degrees: string) => `, at about ${degrees}; the position is approximate`,
  nameOnly: '; the map shows its name only',
  sayCrossing: (title: string, towns: readonly string[], approximate: boolean) =>
    `${title}${towns.length > 0 ? `, drawn together with ${list(towns)}` : ''}${approximate ? ' (position approximate)' : ''}.`,
  sayReport: (state: string, date: string, statement: string) => `Last reported ${state}, as of ${date}. ${statement}`,
  sayNone: 'No report of its state by this date.',
  elsewhere: 'no governorate named',
  credit: 'Borders: Natural Earth, public domain, through world-atlas.',
  keys: {
    crossing: (state: string) => `crossing: ${state.toLowerCase()}`,
    border: 'border between Iraq and Syria',
    town: 'town or village',
    mountains: 'mountains',
    camp: 'camp',
    about: 'in a dashed ring: approximate position',
  },
  control: 'Crossings as of',
  table: 'The places of the map as a table',
  head: ['Place', 'Kind', 'Side', 'Position', 'Source', 'Last reported'],
  noPosition: 'no position',
  nameStands: 'name only',
  approximate: 'approximate',
  offMap: 'outside of the map',
  source: 'source',
  more: 'More on it',
} as const
