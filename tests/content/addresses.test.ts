import { expect, test } from 'vitest'
import type { Change } from './copy.ts'
import { errors, page, report, type Case } from './report.ts'

const published = (text: string): Change => ({ file: 'published.yaml', text })
const gone = (text: string): Change => ({ file: 'gone.yaml', text })
const register = published(`/: [answer, what-it-is]
/strategy/wall/: [answer, in-brief, key-points]
/threats/smuggling/: [answer, in-brief, key-points, notes-and-sources, what-it-is]
/facts/length-one/: []
/facts/length-nine/: []
/facts/by/year/2025/: []
/sources/from/outlet/: []
/series/border-length/: [figure-observations]
/embed/series-border-length/: []
/timeline/: [wall-begun]
/glossary/: [berm]
/strategy/fence/: [answer, cost]
`)
const said = gone(`/facts/length-nine/: { withdrawn: '2026-12-03', why: It was wrong. }
/sources/from/outlet/: { now: /sources/ }
/strategy/fence/: { now: /strategy/wall/ }
/strategy/fence/#cost: { withdrawn: '2026-12-03', why: Nobody gives it. }
`)
const reworded: Change = { file: 'threats/smuggling.mdx', replace: '## What it is\n', by: '## What it was\n' }
const unlinked: Change = { file: 'pages/index.mdx', replace: '/#what-it-is', by: '/' }
const kept = (by: string): Change => ({ ...reworded, by })

test('a register whose addresses all exist or are told of is fine, and so is none', () => {
  expect(report()).toEqual([])
  expect(report(register, said)).toEqual([])
})

test('an address that is not in the register yet is fine', () => {
  expect(report(published('/: [answer]\n'), page('More.'))).toEqual([])
})

test('a heading that was published and is reworded fails, with the heading that it may have become', () => {
  expect(errors(register, said, reworded, unlinked)).toEqual([
    'content/threats/smuggling.mdx:2:1 error: #what-it-is: was published on /threats/smuggling/ and is gone: its address is cited. Did you mean "what-it-was"? Give its heading the id again, {/* #what-it-is */}, or enter "/threats/smuggling/#what-it-is" in content/gone.yaml: where it went, or when and why it was withdrawn.',
  ])
})

test('a heading that is reworded and given its id is fine, also for links to it', () => {
  expect(report(register, said, kept('## What it was {/* #what-it-is */}\n'))).toEqual([])
})

test.each([
  ['that it moved to another page', "{ now: '/strategy/wall/#answer' }"],
  ['that it moved on its page', "{ now: '/threats/smuggling/#what-it-was' }"],
  ['that it was withdrawn', "{ withdrawn: '2026-12-03', why: It said the same twice. }"],
])('a heading that is gone is fine when gone.yaml says %s', (_, record) => {
  const entry = gone(`${'text' in said ? said.text : ''}/threats/smuggling/#what-it-is: ${record}\n`)
  expect(report(register, entry, reworded, unlinked)).toEqual([])
})

test('a fact, a group of facts and the part of a page that moved fail where nothing tells of them', () => {
  const lines = errors(register)
  const ways = 'or enter it in content/gone.yaml: where it went, or when and why it was withdrawn.'
  expect(lines).toContain(
    `content/published.yaml:5:1 error: /facts/length-nine/: was published and is gone: its address is cited. Did you mean "/facts/length-two/"? Bring it back; if its page was renamed, write formerly: [/facts/length-nine/] there; ${ways}`,
  )
  expect(lines.map((line) => line.split(': ')[1])).toEqual(['/facts/length-nine/', '/sources/from/outlet/', '/strategy/fence/'])
})

test('a page that says what its address was keeps the address, but its parts have to be there or be told of', () => {
  const formerly: Change = { file: 'measures/wall.mdx', replace: 'title:', by: 'formerly: [/strategy/fence/]\ntitle:' }
  const others = gone(`/facts/length-nine/: { withdrawn: '2026-12-03', why: It was wrong. }\n/sources/from/outlet/: { now: /sources/ }\n`)
  expect(errors(register, others, formerly)).toEqual([
    expect.stringContaining('content/measures/wall.mdx:2:1 error: #cost: was published on /strategy/fence/ and is gone'),
  ])
})

test('an event, a term and a figure of a quantity are missed by their anchors', () => {
  const lines = errors(
    published('/timeline/: [wall-begum]\n/glossary/: [wire]\n/series/border-length/: [figure-old]\n'),
  )
  expect(lines.map((line) => line.split(': was')[0])).toEqual([
    'content/published.yaml:1:14 error: #wall-begum',
    'content/published.yaml:2:14 error: #wire',
    'content/series.yaml:1:1 error: #figure-old',
  ])
  expect(lines[0]).toContain('Did you mean "wall-begun"?')
})

test('what is broken or cannot be read is reported once', () => {
  const broken: Change = { file: 'threats/smuggling.mdx', replace: 'title:', by: 'titel:' }
  expect(errors(register, said, broken).every((line) => line.includes('smuggling.tit'))).toBe(true)
  expect(errors(register, said, { file: 'threats/smuggling.mdx', text: 'No fields.\n' }).filter((line) => line.includes('was published'))).toEqual([])
  expect(errors(register, said, { file: 'facts/length.yaml', text: 'a: [\n' }).filter((line) => line.includes('was published'))).toEqual([])
  expect(errors(register, gone('a: [\n')).every((line) => line.startsWith('content/gone.yaml'))).toBe(true)
})

/** One bad record in gone.yaml for each rule. */
const records: Case[] = [
  [
    'an address that was never published',
    gone('/strategy/fense/: { now: /strategy/wall/ }\n'),
    'content/gone.yaml:1:1 error: /strategy/fense/: was never published. Did you mean "/strategy/fence/"?',
  ],
  [
    'a part that was never published',
    gone("/threats/smuggling/#what-it-iss: { now: '/strategy/wall/' }\n"),
    'content/gone.yaml:1:1 error: /threats/smuggling/#what-it-iss: was never published. Did you mean "/threats/smuggling/#what-it-is"?',
  ],
  [
    'an address that exists',
    gone('/strategy/wall/: { now: /strategy/ }\n'),
    'content/gone.yaml:1:1 error: /strategy/wall/: still exists. Remove the entry here, or what stands at that address.',
  ],
  [
    'a move to itself',
    gone('/strategy/fence/: { now: /strategy/fence/ }\n'),
    'content/gone.yaml:1:26 error: /strategy/fence/.now: leads to itself. Name the address where it is now.',
  ],
  [
    'a move to no page',
    gone('/strategy/fence/: { now: /strategy/wal/ }\n'),
    'content/gone.yaml:1:26 error: /strategy/fence/.now: there is no page /strategy/wal/. Did you mean "/strategy/wall/"?',
  ],
  [
    'a move to no part of a page',
    gone("/strategy/fence/: { now: '/strategy/wall/#anser' }\n"),
    'content/gone.yaml:1:26 error: /strategy/fence/.now: there is no section #anser on /strategy/wall/. Did you mean "answer"?',
  ],
  [
    'a move to what has moved',
    gone('/strategy/fence/: { now: /facts/length-nine/ }\n/facts/length-nine/: { now: /facts/length-one/ }\n'),
    'content/gone.yaml:1:26 error: /strategy/fence/.now: leads to /facts/length-nine/, which is gone itself. Write "/facts/length-one/".',
  ],
  [
    'moves in a circle',
    gone('/strategy/fence/: { now: /facts/length-nine/ }\n/facts/length-nine/: { now: /strategy/fence/ }\n'),
    'content/gone.yaml:2:29 error: /facts/length-nine/.now: leads to /strategy/fence/, which is gone itself. Name an address that exists.',
  ],
  [
    'a withdrawal without a reason',
    gone("/strategy/fence/: { withdrawn: '2026-12-03' }\n"),
    'content/gone.yaml:1:1 error: /strategy/fence/.why: is missing. Write withdrawn and why, or now alone.',
  ],
  [
    'a withdrawal without a day',
    gone("/strategy/fence/: { withdrawn: '2026-12', why: Because. }\n"),
    'content/gone.yaml:1:32 error: /strategy/fence/.withdrawn: must be a whole day. Write year, month and day.',
  ],
  [
    'a mistyped field',
    gone('/strategy/fence/: { nowe: /strategy/wall/ }\n'),
    'content/gone.yaml:1:21 error: /strategy/fence/.nowe: is not a field of this kind of entry. Did you mean "now"?',
  ],
  [
    'what is no address',
    gone('strategy/fence: { now: /strategy/wall/ }\n'),
    'content/gone.yaml:1:1 error: strategy/fence: must be an address of the site. Write it as "/strategy/trench/#why-dug".',
  ],
]

test.each(records)('gone.yaml: %s', (_, change, line) => {
  expect(errors(register, change)).toContain(line)
})

/** One bad id for each rule about headings. */
const ids: Case[] = [
  [
    'an id that is none',
    kept('## What {/* #What it is */}\n'),
    'content/threats/smuggling.mdx:21:1 error: heading: "#What it is" cannot be an id. Use lower-case letters, digits and single hyphens, such as {/* #why-dug */}.',
  ],
  [
    'an id without its sign',
    kept('## What {/* what-it-is */}\n'),
    'content/threats/smuggling.mdx:21:1 error: heading: "What" has a comment that gives no id ("what-it-is"). Write an id as {/* #its-id */}, or move the comment below.',
  ],
  [
    'an id of another heading',
    kept('## What it is\n\nWords.\n\n### What {/* #what-it-is */}\n'),
    'content/threats/smuggling.mdx:25:1 error: heading: "What" has the id "what-it-is", which the heading on line 21 has. Give it another.',
  ],
  [
    'the id at which the section before it is shown for paper',
    kept('## What it is\n\nWords.\n\n## What {/* #print-what-it-is */}\n'),
    'content/threats/smuggling.mdx:25:1 error: heading: "What" has the id "print-what-it-is", which another part of its page has. Give it another.',
  ],
  ...['answer', 'key-points', 'in-brief', 'notes-and-sources', 'note-1', 'main'].map(
    (id): Case => [
      `the id ${id}`,
      kept(`## What {/* #${id} */}\n`),
      `content/threats/smuggling.mdx:21:1 error: heading: "What" has the id "${id}", which another part of its page has. Give it another.`,
    ],
  ),
]

test.each(ids)('a heading with %s', (_, change, line) => {
  expect(errors(change, unlinked)).toEqual([line])
})

test('a page at an address that the build needs for itself is refused', () => {
  const at = (file: string): Change => ({ ...page('More.'), file })
  expect(errors(at('pages/sources.mdx'), at('pages/cite.mdx'), at('pages/progress/cite.mdx'))).toEqual([
    'content/pages/cite.mdx:1:1 error: the address /cite/ belongs to the citations of the page above it. Give the file another name.',
    'content/pages/progress/cite.mdx:1:1 error: the address /progress/cite/ belongs to the citations of the page above it. Give the file another name.',
    'content/pages/sources.mdx:1:1 error: the address /sources/ belongs to a page that is made from the ledger. Give the file another name.',
  ])
})
