const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** The words of the pages of topics, in English. */
export const topics = {
  description: 'The subject as a tree of topics, each with what is known of it and where the site speaks of it.',
  intro:
    'The subject as a tree. The page of a topic has its key facts, the sections that speak of it, and its events, places, bodies, figures and sources.',
  counted: {
    pages: (count: number) => counted(count, 'page', 'pages'),
    facts: (count: number) => counted(count, 'fact', 'facts'),
    events: (count: number) => counted(count, 'event', 'events'),
  },
  countsRule: 'Counted is what carries the topic itself; what carries only a narrower one is counted there.',
  vocabulary: 'The topics as data (SKOS in JSON-LD)',
  title: (label: string) => `Topic: ${label}`,
  alsoCalled: 'Also searched as',
  onPage: 'On this page',
  broader: 'Part of',
  narrower: 'Within it',
  related: 'Related',
  near: 'Neighbouring topics',
  keyFacts: 'Key facts',
  keyFactsRule:
    'Chosen by a rule: first the facts that are mainly about this topic or a part of it; of these the ones that most pages show, among equals the better supported, then the newer. One for each quantity, and none that its speaker has replaced.',
  sections: 'In the text',
  events: 'Events',
  places: 'Places',
  agencies: 'Agencies',
  terms: 'Terms',
  figures: 'Figures',
  quantities: 'Quantities',
  observations: (count: number) => counted(count, 'figure', 'figures'),
  sources: 'Sources',
  sourcesRule: 'What the facts and events of this topic rest on, those that most of them rest on first.',
  facts: 'Facts',
  /** What the lists of a topic hold. */
  fromItself: 'The lists name what carries this topic itself. What carries only a narrower one is on the page of that:',
  fromWithin: 'No fact carries this topic itself, so the lists name what carries a narrower one:',
  more: (count: number) => `${count} more`,
  table: 'The topics; as JSON the whole vocabulary in SKOS (JSON-LD)',
  vocabularyWords:
    'Every topic with its names and neighbours, as other catalogues and library systems read them. Each has these fields:',
  /** The fields of the vocabulary as data. */
  fields: {
    id: 'the permanent address of the topic, which is its page',
    prefLabel: 'its name, by language',
    altLabel: 'other words that readers type for it, by language',
    definition: 'what it covers, by language',
    broader: 'the topic that it is part of',
    narrower: 'the topics within it',
    related: 'the topics beside it; the relation holds both ways',
    topConceptOf: 'the scheme, for a topic that is part of no other',
    inScheme: 'the scheme that it belongs to',
  },
} as const
