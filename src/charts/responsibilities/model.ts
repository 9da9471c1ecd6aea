import type { Words } from '../../i18n/en.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { dateOf, listOf, sayersOf } from '../../ledger/reason.ts'
import { tasks } from '../../schemas/agency.ts'
import type { Figure, Key } from '../frame/figure.ts'
import { inLine, type AgencyEntry, type Body, type Duty } from './bodies.ts'
import { drawResponsibilities, keyGlyph, type ResponsibilitiesInput } from './drawing.ts'
import { findingOf } from './finding.ts'
import { lookOf, looks, type Look } from './looks.ts'
import { tail } from './marks.ts'
import type { BodyRow } from './types.ts'

/** A duty with its body and the id of its mark. */
type Marked = Duty & { id: string; body: Body }

/** All duties in the order of rows and columns. The fact names the mark, where no other mark rests on it. */
function marksOf(bodies: readonly Body[]): Marked[] {
  const all = bodies.flatMap((body) =>
    body.duties.map((duty) => ({ ...duty, body })).sort((a, b) => tasks.indexOf(a.is) - tasks.indexOf(b.is)),
  )
  const shared = (fact: LedgerFact) => all.filter((other) => other.fact.id === fact.id).length > 1
  return all.map((mark) => ({
    ...mark,
    id: shared(mark.fact) ? `${mark.fact.id}${tail}${mark.body.id}-${mark.is}` : mark.fact.id,
  }))
}

/** Rows for the drawing; the first body of each country that answers to nobody shown begins a group. */
function rowsOf(bodies: readonly Body[], marks: readonly Marked[], words: Words): BodyRow[] {
  let country: Body['country'] | undefined
  return bodies.map((body) => {
    const { id, title, depth, up } = body
    const begins = depth === 0 && body.country !== country
    if (depth === 0) country = body.country
    return {
      id,
      title,
      depth,
      ...(up !== undefined && { up }),
      ...(begins && { group: words.figures.responsibilities.groups[body.country] }),
      cells: marks
        .filter((mark) => mark.body === body)
        .map(({ id: mark, is, disputed, former }) => ({ id: mark, task: tasks.indexOf(is), disputed, former })),
    }
  })
}

/** A mark as a whole sentence. Who said it and when is added where the statement carries no year of its own. */
function sayOf({ is, fact, former, disputed, body }: Marked, ledger: Ledger, words: Words): string {
  const own = words.figures.responsibilities
  const statement = fact.statement.en
  const source = own.source(listOf(sayersOf(fact, ledger), words), dateOf(fact, words))
  return (
    own.say(body.title, own.tasks[is], former, disputed, statement) + (/\b(19|20)\d\d\b/.test(statement) ? '' : source)
  )
}

/** The key: only what the drawing has. */
function keysOf(marks: readonly Marked[], words: Words): Key[] {
  const drawn = new Set(marks.map(lookOf))
  return (Object.keys(looks) as Look[])
    .filter((look) => drawn.has(look))
    .map((look) => ({ glyph: keyGlyph(looks[look]), words: words.figures.responsibilities.keys[look] }))
}

/** The figure of who answers to whom and what each is said to do. @param agencies in any order */
export function responsibilitiesFigure(
  agencies: readonly AgencyEntry[],
  ledger: Ledger,
  words: Words,
): Figure<ResponsibilitiesInput> {
  const own = words.figures.responsibilities
  const bodies = inLine(agencies, ledger)
  const marks = marksOf(bodies)
  const official = marks.filter(({ fact }) => fact.standing.kind === 'official-claim').length
  return {
    name: 'responsibilities',
    chart: 'responsibilities',
    title: findingOf(bodies, words),
    unit: own.unit,
    alt: own.alt(bodies.length, tasks.length, marks.length),
    caption: own.caption(marks.length, official),
    facts: [...new Set(marks.map(({ fact }) => fact))],
    data: 'responsibilities',
    address: '/agencies/',
    input: {
      rows: rowsOf(bodies, marks, words),
      tasks: tasks.map((task) => own.short[task]),
      say: Object.fromEntries(marks.map((mark) => [mark.id, sayOf(mark, ledger, words)])),
    },
    draw: drawResponsibilities,
    keys: keysOf(marks, words),
  }
}
