import { atStart, capital, inWords } from './en.numbers.ts'

/** How far sources differ on so many bodies, after "sources name … and". */
const differing = (disputed: number, bodies: number) =>
  disputed < bodies
    ? `differ on ${inWords(disputed)} of them`
    : bodies === 1
      ? 'differ on it'
      : 'differ on each of them'

/** The words of the figure of responsibilities, in English. */
export const responsibilities = {
  /** Each task in a word or two, for headings and marks. */
  short: {
    command: 'Command',
    guard: 'Guard',
    support: 'Support',
    build: 'Build',
    watch: 'Watch',
    intelligence: 'Intelligence',
    crossings: 'Crossings',
    'prisons-and-returns': 'Prisons, returns',
    training: 'Train, advise',
    statements: 'Statements',
  },
  /** Each task in full, within a sentence. */
  tasks: {
    command: 'giving orders',
    guard: 'guarding the border itself',
    support: 'standing behind those who guard the border',
    build: 'building the barrier',
    watch: 'watching the border',
    intelligence: 'gathering intelligence',
    crossings: 'running the official crossings',
    'prisons-and-returns': 'prisons, camps and returns',
    training: 'training, equipping or advice',
    statements: 'telling the public',
  },
  groups: {
    iraq: 'Iraq, federal',
    'kurdistan-region': 'Kurdistan Region of Iraq',
    international: 'International',
    syria: 'Syria',
  },
  disputedTitle: (task: string, bodies: number, disputed: number) =>
    `${capital(task)}: sources name ${inWords(bodies)} Iraqi ${bodies === 1 ? 'body' : 'bodies'} and ${differing(disputed, bodies)}`,
  sharedTitle: (shared: number, tasks: number) =>
    `${atStart(shared)} of ${inWords(tasks)} tasks ${shared === 1 ? 'is' : 'are'} said to be done by more than one body`,
  unit: 'Who answers to whom, and what each body is said to do on the border with Syria',
  alt: (bodies: number, tasks: number, marks: number) =>
    `${bodies} bodies in their line of command, with ${marks} marks for what each is said to do, out of ${tasks} tasks. The table below lists them.`,
  caption: (marks: number, official: number) =>
    `Lines lead down from those who command. Where none leads up to a body, we found no source that puts it under another one shown. Guard: the border itself. Support: standing behind those who guard it. A mark means that a source says so; ${official} of the ${marks} rest on the word of parties concerned alone. No mark means that we found no source, not that a body does nothing there. No source that we found sets out the whole.`,
  keys: {
    said: 'Said to do it',
    disputed: 'Said to do it; sources differ',
    former: 'Formerly',
    formerDisputed: 'Formerly; sources differ',
  },
  say: (body: string, task: string, former: boolean, disputed: boolean, statement: string) =>
    `${body}: ${former ? 'formerly ' : ''}${task}${disputed ? ', disputed' : ''}. ${statement}`,
  /** Who says it and when, after a statement. */
  source: (who: string, when: string) => ` (${who}, ${when})`,
  table: (marks: number) => `The ${marks} marks as a table, in the line of command`,
  head: ['Body', 'Answers to', 'Task', 'Standing', 'What is said', 'Who says so'],
  noneAbove: 'none that we found',
  noTask: 'no task found',
} as const
