/** The words of the timeline figure, in English. */
export const timeline = {
  title: (recent: number, all: number, year: number) =>
    `More than half of the events told here, ${recent} of ${all}, date from ${year} or later`,
  unit: (from: number, asOf: string) =>
    `Events on the border and about it, from ${from} to ${asOf}; earlier ones are at the left`,
  unitWhole: (asOf: string) => `Events on the border and about it, up to ${asOf}`,
  alt: (lanes: string) =>
    `Timeline in lanes, with the number of events in each: ${lanes}. The list of events has every one of them.`,
  caption:
    'The editors chose the events, so their number shows what is told here and not how much happened. An announcement stands at the day it was made. Not every mark has room for its title: the list has them all.',
  hint: 'Point at a mark, or use the arrow keys, to read it here. Enter goes to it in the list.',
  say: (lane: string, when: string, title: string) => `${lane}, ${when}: ${title}.`,
  between: (first: string, last: string) => `${first} to ${last}`,
  /** In two lines. */
  before: (year: number) => ['before', String(year)],
  read: (date: string) => `sources read to ${date}`,
  keys: { day: 'Known to the day', about: 'Only the month or year is known', lasting: 'Lasted for days' },
  more: 'Go to it in the list',
  controls: 'Choose what the timeline and its list show',
  year: 'Year',
  topic: 'Topic',
  allYears: 'All years',
  allTopics: 'All topics',
  earlier: 'Earlier year',
  later: 'Later year',
  all: 'Show all',
  /** The numbers are put in for {count} and {all}. */
  shown: '{count} of {all} events',
  option: (label: string | number, count: number) => `${label} (${count})`,
} as const
