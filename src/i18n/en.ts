import { book } from './en.book.ts'
import { card } from './en.card.ts'
import { cite } from './en.cite.ts'
import { editions } from './en.editions.ts'
import { layers } from './en.figure.layers.ts'
import { timeline } from './en.figure.timeline.ts'
import { map } from './en.figure.map.ts'
import { responsibilities } from './en.figure.responsibilities.ts'
import { trends } from './en.figure.trends.ts'
import { chart } from './en.chart.ts'
import { evidence, reason } from './en.evidence.ts'
import { gone } from './en.gone.ts'
import { home } from './en.home.ts'
import { ledger } from './en.ledger.ts'
import { listing } from './en.listing.ts'
import { names } from './en.names.ts'
import { observations } from './en.observations.ts'
import { offline } from './en.offline.ts'
import { openSearch } from './en.open-search.ts'
import { printSet } from './en.print-set.ts'
import { printPage } from './en.print-page.ts'
import { reading } from './en.reading.ts'
import { standingWords } from './en.search-labels.ts'
import { style } from './en.style.ts'
import { structured } from './en.structured.ts'
import { topics } from './en.topics.ts'

/** The words of the interface, in English. Only the rules of standing bring words of their own, in `ledger/standing.ts`. */
export const en = {
  language: 'en',
  /** For the formatting of lists and numbers. */
  locale: 'en-GB',
  direction: 'ltr',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  units: {
    km: 'km',
    m: 'm',
    percent: 'per cent',
    people: 'people',
    fighters: 'fighters',
    attacks: 'attacks',
    kg: 'kg',
    tonnes: 'tonnes',
    tablets: 'tablets',
    usd: 'US dollars',
    iqd: 'Iraqi dinars',
    count: '',
    date: 'date',
  },
  qualifiers: {
    about: 'about',
    'at-least': 'at least',
    'more-than': 'more than',
    'up-to': 'up to',
    'less-than': 'less than',
  },
  standing: standingWords,
  behaviour: {
    constant: 'One true value: any two figures that differ are in conflict.',
    cumulative: 'Can only grow: a later figure that is lower is in conflict with the earlier one.',
    period: 'One value for each period: figures for the same period that differ are in conflict.',
    changing: 'Goes up and down: figures for the same date that differ are in conflict.',
  },
  book,
  card,
  cite,
  chart,
  /** The words of each figure that has many. */
  figures: { layers, timeline, map, responsibilities, trends },
  evidence,
  gone,
  home,
  reason,
  ledger,
  listing,
  editions,
  names,
  observations,
  offline,
  openSearch,
  printSet,
  printPage,
  reading,
  structured,
  style,
  topics,
  census: {
    all: 'Sources in use',
    languages: 'By language of the page',
    kinds: 'By kind',
    types: {
      'article-newspaper': 'news',
      'article-magazine': 'magazine',
      'article-journal': 'journal article',
      'entry-encyclopedia': 'reference work',
      report: 'report',
      webpage: 'web page',
      thesis: 'thesis',
      book: 'book',
      'paper-conference': 'conference paper',
      'post-weblog': 'weblog',
    },
    relays: 'Carrying another’s report',
    party: 'Carrying the word of a party concerned',
    undated: 'Without a date of their own',
    caution: 'Marked for care',
  },
  nav: {
    skip: 'Skip to the text',
    menu: 'Contents',
    main: 'Sections',
    search: 'Search',
    home: 'Home',
    trail: 'Where you are',
    onThisPage: 'On this page',
    previous: 'Previous',
    next: 'Next',
    facts: 'Facts',
    series: 'Quantities',
    sources: 'Sources',
    topics: 'Topics',
    glossary: 'Glossary',
    data: 'Data',
    corrections: 'Corrections',
    ledger: 'The evidence',
    about: 'About',
    sections: 'The subject',
  },
  line: (built: string, length: string) =>
    `Reported built: ${built} km of wall, on a border of ${length} km. The line shows how much is claimed, not where it stands.`,
  page: {
    keyPoints: 'Key points',
    disagreement: 'Disagreement',
    unknown: 'What we don’t know',
    note: 'note',
    table: 'Table',
    notes: 'Notes and sources',
    updated: (date: string) => `Text of ${date}`,
    minutes: (minutes: number) => `${minutes} min read`,
    edition: (edition: string) => `edition ${edition}`,
    sourcesRead: (date: string) => `Sources read up to ${date}`,
    text: 'Text and data:',
    engine: 'Engine:',
    feed: 'Updates (Atom)',
    licenceContent: 'Text, figures and data',
    licenceEngine: 'The engine that builds the site',
    citeAs: 'Name it as',
    place: (index: number, count: number) => `${index} of ${count}`,
    topics: 'Topics',
    saidBy: 'Said by',
    undated: 'undated',
    sources: 'Sources',
    care: 'with care',
    careLong: 'Read with care',
  },
  rules: {
    order: 'The rules are tried from the top; the first that holds gives the standing.',
    count: (count: number) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
    oneVoice: 'Two sources are one voice when any of these holds:',
    about: (share: string) =>
      `A figure given with “about” is taken to mean any that rounds to it, at most ${share} per cent off.`,
    behaviours: 'Whether two figures conflict depends on how the quantity behaves:',
  },
  lanes: { barrier: 'The barrier', threat: 'Threats', iraq: 'Iraq', syria: 'Syria', partners: 'Other states' },
  notFound: {
    title: 'There is no such page',
    intro: 'The address may be mistyped or out of date. These are the ways in.',
  },
  search: {
    description: 'Search every page, fact and source, by any name in any of its spellings.',
    label: 'Search the site',
    button: 'Search',
    hint: 'A name in any spelling, a topic, a figure: Ninawa, captagon, 400 km',
    shortcut: 'On every page the / key opens the search',
    topics: 'Topics',
    names: 'Every name and spelling',
    withoutScript: 'Search needs script. Without it, the topics and names below lead everywhere.',
  },
  dataPage: {
    description: 'The ledger as tables, to download and reuse.',
    intro: 'Everything on this site as data: each table as CSV and JSON, described as a Frictionless data package.',
    quantity: (title: string) => `Every figure in the ledger for: ${title}`,
    figure: (title: string) => `Every figure in the small charts: ${title}`,
    quantities: 'One quantity or threat at a time',
    package: 'Description of all tables (Frictionless data package)',
    tables: {
      facts: 'Every fact with its figure, unit, date, speaker, standing and sources',
      progress:
        'Claims of kilometres and shares built, announced completion dates and lengths, as in the progress figure',
      series: 'The quantities that facts observe',
      sources: 'The bibliography',
      speakers: 'Who says it',
      events: 'The timeline',
      crossings: 'The crossings with the states they were reported in',
      measures: 'The layers of the defence',
      threats: 'The threats',
      agencies: 'The agencies',
      responsibilities: 'Which body is said to have which task, with the fact that says so',
      places: 'Places with names in every spelling',
      topics: topics.table,
      glossary: 'The glossary',
    },
  },
  feed: {
    edition: (edition: string) => `Edition ${edition}`,
    page: (title: string) => `${title}: text updated`,
    correction: (title: string) => `Corrected: ${title}`,
    was: (before: string, why: string) => `It said before: ${before.replace(/\.$/, '')}. ${why}`,
  },
} as const

export type Words = typeof en
