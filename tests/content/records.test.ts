import { expect, test } from 'vitest'
import { errors, report, type Case } from './report.ts'

test('good content has no errors and no warnings', () => {
  expect(report()).toEqual([])
})

/** One bad file for each rule about records. */
const cases: Case[] = [
  [
    'broken YAML',
    { file: 'facts/bad.yaml', text: 'a:\n  statement: "open\n' },
    'content/facts/bad.yaml:3:1 error: broken YAML: Missing closing "quote. Check quotes, colons and indentation.',
  ],
  [
    'no frontmatter',
    { file: 'pages/extra.mdx', text: '<Answer>\n\nMore.\n\n</Answer>\n' },
    'content/pages/extra.mdx:1:1 error: there is no frontmatter. Begin the file with fields between two lines of ---.',
  ],
  [
    'a missing field',
    { file: 'threats/smuggling.mdx', replace: 'summary: Goods cross without leave.\n', by: '' },
    'content/threats/smuggling.mdx:2:1 error: smuggling.summary: is missing. Add it (string).',
  ],
  [
    'a field of the wrong type',
    { file: 'threats/smuggling.mdx', replace: 'aliases: [Contraband]', by: 'aliases: Contraband' },
    'content/threats/smuggling.mdx:6:10 error: smuggling.aliases: should be a list. It is a string: write a list instead.',
  ],
  [
    'a figure in quotes',
    { file: 'facts/length.yaml', replace: 'value: 615', by: "value: '615'" },
    'content/facts/length.yaml:3:10 error: length-one.value: has the wrong form. It is a string: write a number or a map instead.',
  ],
  [
    'a trend of something that its series does not count',
    {
      file: 'threats/smuggling.mdx',
      replace: 'aliases: [Contraband]',
      by: 'trends: [{ series: border-length, extent: nort }]',
    },
    'content/threats/smuggling.mdx:6:43 error: smuggling.trends[0].extent: there is no "nort" in the series. Did you mean "north"?',
  ],
  [
    'a trend that no fact observes',
    {
      file: 'threats/smuggling.mdx',
      replace: 'aliases: [Contraband]',
      by: 'trends: [{ series: border-length, extent: north }]',
    },
    'content/threats/smuggling.mdx:6:10 error: smuggling.trends[0]: is observed by no fact with a date. Remove it, or choose what is counted.',
  ],
  [
    'a body that answers to itself',
    { file: 'agencies/guards.mdx', replace: 'country: iraq', by: 'country: iraq\nparent: guards' },
    'content/agencies/guards.mdx:7:9 error: guards.parent: answers to itself, directly or through others. Correct one of the parents.',
  ],
  [
    'a topic that is part of itself',
    { file: 'topics.yaml', replace: 'border.', by: 'border.\n  broader: wall' },
    'content/topics.yaml:4:12 error: wall.broader: is part of itself, directly or through others. Correct one of them.',
  ],
  [
    'a topic beside one that it is part of',
    {
      file: 'topics.yaml',
      replace: 'border.',
      by: 'border.\ntowers:\n  label: Towers\n  definition: On the wall.\n  broader: wall\n  related: [wall]',
    },
    'content/topics.yaml:8:13 error: towers.related[0]: is broader than "towers" already. Remove it.',
  ],
  [
    'a topic beside one that is within it',
    {
      file: 'topics.yaml',
      replace: 'border.',
      by: 'border.\n  related: [towers]\ntowers:\n  label: Towers\n  definition: On the wall.\n  broader: wall',
    },
    'content/topics.yaml:4:13 error: wall.related[0]: is within "wall" already. Remove it.',
  ],
  [
    'a topic beside itself',
    { file: 'topics.yaml', replace: 'border.', by: 'border.\n  related: [wall]' },
    'content/topics.yaml:4:13 error: wall.related[0]: is the topic itself. Remove it.',
  ],
  [
    'an unknown field',
    { file: 'threats/smuggling.mdx', replace: 'aliases: [Contraband]', by: 'alias: [Contraband]' },
    'content/threats/smuggling.mdx:6:1 error: smuggling.alias: is not a field of this kind of entry. Did you mean "aliases"?',
  ],
  [
    'a standing typed by hand',
    { file: 'facts/length.yaml', replace: '  asOf:', by: '  standing: corroborated\n  asOf:' },
    'content/facts/length.yaml:8:3 error: length-one.standing: is worked out from the sources and cannot be typed in. Remove it.',
  ],
  [
    'a mistyped value of a list of choices',
    { file: 'agencies/guards.mdx', replace: 'role: first-line', by: 'role: frist-line' },
    'content/agencies/guards.mdx:7:7 error: guards.role: cannot be "frist-line". Did you mean "first-line"?',
  ],
  [
    'an unknown topic',
    { file: 'threats/smuggling.mdx', replace: 'topics: [wall]', by: 'topics: [wal]' },
    'content/threats/smuggling.mdx:5:10 error: smuggling.topics[0]: there is no topic "wal". Did you mean "wall"?',
  ],
  [
    'an unknown source',
    { file: 'facts/length.yaml', replace: '- id: outlet-2025-01', by: '- id: outlet-2025-02' },
    'content/facts/length.yaml:10:11 error: length-one.sources[0].id: there is no source "outlet-2025-02". Did you mean "outlet-2025-01"?',
  ],
  [
    'an unknown series',
    { file: 'facts/length.yaml', replace: 'series: border-length', by: 'series: border-lenght' },
    'content/facts/length.yaml:5:11 error: length-one.series: there is no series "border-lenght". Did you mean "border-length"?',
  ],
  [
    'an unknown place',
    { file: 'events/all.yaml', replace: 'topics: [wall]', by: 'topics: [wall]\n  places: [rabiaa]' },
    'content/events/all.yaml:8:12 error: wall-begun.places[0]: there is no place "rabiaa". Did you mean "rabia"?',
  ],
  [
    'an unknown speaker',
    { file: 'facts/length.yaml', replace: 'saidBy: commander', by: 'saidBy: comander' },
    'content/facts/length.yaml:19:11 error: length-two.saidBy: there is no speaker "comander". Did you mean "commander"?',
  ],
  [
    "a statement that repeats the fact's own figure",
    { file: 'facts/length.yaml', replace: '{figure}', by: '615 km' },
    'content/facts/length.yaml:2:14 error: length-one.statement: repeats its own figure ("615") by hand. Write {figure}, {measure} or {number} in its place.',
  ],
  [
    'a placeholder that names no fact',
    { file: 'facts/length.yaml', replace: '{figure}', by: '{lenght-two}' },
    'content/facts/length.yaml:2:14 error: length-one.statement: {lenght-two} names no fact. Did you mean "length-two"?',
  ],
  [
    'a range of a series that nothing observes',
    { file: 'facts/length.yaml', text: '' },
    'content/pages/index.mdx:10:49 error: <Range>: has no range to print for "border-length". Use <Fact id="…" /> for a single figure.',
  ],
  [
    'a placeholder for a figure that the fact does not have',
    { file: 'events/all.yaml', replace: 'Work on the wall began.', by: 'Work began on {figure}.' },
    'content/events/all.yaml:4:9 error: wall-begun.text: {figure} has no figure to print here. Name a fact that has one, or write the words.',
  ],
  [
    'a duplicate id in one file',
    { file: 'topics.yaml', text: 'wall:\n  label: A\n  definition: B.\nwall:\n  label: C\n  definition: D.\n' },
    'content/topics.yaml:4:1 error: this id or field stands twice. Rename or remove one of the two.',
  ],
  [
    'a duplicate id in two files',
    { file: 'sources/more.yaml', text: '- id: outlet-2025-01\n  type: webpage\n  title: B\n  accessed: 2026-01\n  language: en\n  URL: https://b.example/\n' },
    'content/sources/outlets.yaml:1:3 error: outlet-2025-01: the id "outlet-2025-01" is taken by content/sources/more.yaml:1. Give one of the two another id.',
  ],
  [
    'a fact with no source',
    { file: 'facts/length.yaml', replace: '  sources:\n    - id: outlet-2025-01\n  topics: [wall]\nlength-two', by: '  sources: []\n  topics: [wall]\nlength-two' },
    'content/facts/length.yaml:9:12 error: length-one.sources: needs at least one source. It is [].',
  ],
  [
    'a figure in a summary',
    { file: 'threats/smuggling.mdx', replace: 'summary: Goods cross', by: 'summary: In 2024 goods cross' },
    'content/threats/smuggling.mdx:3:10 error: smuggling.summary: states a number ("2024") where no evidence can stand. Move it into the text, with evidence.',
  ],
  [
    'a unit that does not fit its series',
    { file: 'facts/length.yaml', replace: '  unit: km', by: '  unit: m' },
    'content/facts/length.yaml:4:9 error: length-one.unit: "m" does not fit the series "border-length", which is in km. Convert the value to km, or choose another series.',
  ],
  [
    'an extent that the series does not have',
    { file: 'facts/length.yaml', replace: 'extent: whole-line', by: 'extent: nroth' },
    'content/facts/length.yaml:7:11 error: length-one.extent: the series "border-length" has no extent "nroth". Did you mean "north"?',
  ],
  [
    'a value without a unit',
    { file: 'facts/length.yaml', replace: '  unit: km\n  series: border-length\n  counts: boundary\n  extent: whole-line\n  asOf', by: '  asOf' },
    'content/facts/length.yaml:1:1 error: length-one.unit: is missing. A value needs a unit.',
  ],
  [
    'a day that does not exist',
    { file: 'facts/length.yaml', replace: "asOf: '2025-01'", by: "asOf: '2025-02-30'" },
    'content/facts/length.yaml:8:9 error: length-one.asOf: is not a day of the calendar. It is "2025-02-30".',
  ],
  [
    'a date after the edition',
    { file: 'facts/length.yaml', replace: "asOf: '2025-01'", by: "asOf: '2027-01'" },
    'content/facts/length.yaml:8:9 error: length-one.asOf: is after this edition (2026-11-25): nobody can have said it yet. Correct the date, or the edition’s day in site.yaml.',
  ],
  [
    'an event out of range',
    { file: 'events/all.yaml', replace: "date: '2022-03'", by: "date: '1822-03'" },
    'content/events/all.yaml:2:9 error: wall-begun.date: is before the timeline begins (1920). It is "1822-03".',
  ],
  [
    'a source read before it appeared',
    { file: 'sources/outlets.yaml', replace: "accessed: '2026-11-22'", by: "accessed: '2024-11-22'" },
    'content/sources/outlets.yaml:6:13 error: outlet-2025-01.accessed: is before the source appeared (2025-01). Correct one of the two dates.',
  ],
  [
    'one outlet in two spellings',
    {
      file: 'sources/more.yaml',
      text: "- id: other\n  type: article-newspaper\n  title: T\n  container-title: 'OUT-LET'\n  accessed: '2026-11-22'\n  language: en\n  URL: https://outlet.example/2\n",
    },
    'content/sources/outlets.yaml:4:20 error: outlet-2025-01.container-title: "Outlet" is written "OUT-LET" elsewhere. Write it one way, or it counts as two voices.',
  ],
  [
    'two speakers of one name',
    {
      file: 'speakers.yaml',
      replace: 'commander:\n',
      by: 'other:\n  name: the Commander\n  role: commander\n  party: true\ncommander:\n',
    },
    'content/speakers.yaml:5:1 error: commander: "The commander" also names "other". Make them one, or tell them apart.',
  ],
  [
    'an alias that two entries of a kind share',
    { file: 'glossary.yaml', text: 'berm:\n  term: Berm\n  definition: A bank.\nbank:\n  term: Bank\n  definition: A bank.\n  aliases: [bérm]\n' },
    'content/glossary.yaml:7:13 error: bank.aliases[0]: "bérm" also names "berm". Keep the name in one of the two.',
  ],
  [
    'an id that cannot be an address',
    { file: 'sources/outlets.yaml', replace: '- id: outlet-2025-01', by: '- id: Outlet 2025' },
    'content/sources/outlets.yaml:1:7 error: Outlet 2025.id: must be lower-case letters, digits and single hyphens, such as "wall-2025-01". It is "Outlet 2025".',
  ],
]

test.each(cases)('%s', (_, change, expected) => {
  expect(errors(change)).toContain(expected)
})

test('a page must open with its answer, and an entry must have key points', () => {
  const bare = `---\ntitle: Bare\nsummary: Bare.\nupdated: '2026-11-25'\ntopics: [wall]\n---\n\nText.\n`
  expect(errors({ file: 'threats/bare.mdx', text: bare })).toEqual([
    'content/threats/bare.mdx:2:1 error: bare: does not open with its answer. Begin the text with <Answer>, two or three sentences, </Answer>.',
  ])
})
