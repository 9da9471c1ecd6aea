import { en } from '../../i18n/en.ts'
import { formerFact } from '../../ledger/changes.ts'
import { before, formatDate, span } from '../../ledger/dates.ts'
import { bounds, formatFigure } from '../../ledger/value.ts'
import type { Change } from '../../schemas/change.ts'
import type { Fact } from '../../schemas/fact.ts'
import { addressOf } from '../../site/addresses.ts'
import { didYouMean } from '../suggest.ts'
import { entriesOf, idsOf, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** The figure of a fact as an edition published it: a row of its `facts.json`. */
export interface Published {
  id: string
  min: number | null
  max: number | null
  qualifier: string | null
  unit: string | null
  date: string | null
}

/** The figure of a fact as it would be published. */
function published(id: string, fact: Fact): Published {
  const range = bounds(fact)
  return {
    id,
    min: range?.min ?? null,
    max: range?.max ?? null,
    qualifier: fact.qualifier ?? null,
    unit: fact.unit ?? null,
    date: fact.date ?? null,
  }
}

const same = (a: Published, b: Published) =>
  a.min === b.min && a.max === b.max && a.qualifier === b.qualifier && a.unit === b.unit && a.date === b.date

/** A published figure in words: "400 km". */
function inWords({ min, max, qualifier, unit, date }: Published): string {
  const value = min === null || max === null ? {} : { value: { min, max } }
  const figure = { ...value, qualifier, unit, date }
  const given = Object.fromEntries(Object.entries(figure).filter(([, part]) => part !== null))
  return formatFigure(given as Parameters<typeof formatFigure>[0], en) || 'no figure'
}

/** A published figure as an author would write it under `was`: the fields that differ, null where there was none. */
function asWritten(was: Published, now: Published): string {
  const value =
    was.min === null ? 'null' : was.min === was.max ? String(was.min) : `{ min: ${was.min}, max: ${was.max} }`
  const parts = [
    (was.min !== now.min || was.max !== now.max) && `value: ${value}`,
    was.qualifier !== now.qualifier && `qualifier: ${was.qualifier}`,
    was.unit !== now.unit && `unit: ${was.unit}`,
    was.date !== now.date && `date: ${was.date === null ? 'null' : `'${was.date}'`}`,
  ]
  return `was: { ${parts.filter(Boolean).join(', ')} }`
}

/** Nothing that an edition published changes or disappears without the ledger saying so. */
export function publishedFacts(content: Content, previous: readonly Published[]): Problem[] {
  const entries = new Map(entriesOf(content, 'facts').map((entry) => [entry.id, entry]))
  const known = idsOf(content, 'facts')
  // A fact in the register of addresses is missed by the rule that keeps them, which asks what became of it.
  const spoken = ({ id }: Published) => content.addresses.published.has(addressOf('facts', id))
  return previous.flatMap((was) => {
    const entry = entries.get(was.id)
    if (!entry) return known.includes(was.id) || content.unread.has('facts') || spoken(was) ? [] : [gone(was, known)]
    const now = published(was.id, entry.data)
    const said = entry.data.changes.some((change) => same(was, published(was.id, formerFact(entry.data, change))))
    if (same(was, now) || said) return []
    const field = now.date === was.date ? 'value' : 'date'
    const reason = `was published as ${inWords(was)} and is now ${inWords(now)}, and changes does not say so`
    return [problemAt(entry, [field], reason, `Add to changes: { date, ${asWritten(was, now)}, why }.`)]
  })
}

function gone({ id }: Published, known: readonly string[]): Problem {
  return {
    level: 'error',
    file: 'content/facts',
    line: 1,
    column: 1,
    field: id,
    reason: 'was published and is gone: its address is cited',
    remedy: didYouMean(id, known, 'Bring the fact back; if it was wrong, say in changes what it said.'),
  }
}

/** Corrections are in order, not in the future, and truly say something else than the fact says now. */
export function changeRecords(content: Content): Problem[] {
  const issued = content.site?.issued
  return entriesOf(content, 'facts').flatMap((entry) =>
    entry.data.changes.flatMap((change, index) => {
      const earlier = entry.data.changes[index - 1]
      const at = (field: string, reason: string, remedy: string) =>
        problemAt(entry, ['changes', index, field], reason, remedy)
      return [
        ...(issued && before(span(issued).last, change.date)
          ? [at('date', `is after this edition (${issued})`, 'Correct the date, or the edition’s day in site.yaml.')]
          : []),
        ...(earlier && change.date < earlier.date
          ? [
              at(
                'date',
                `is before the change above it (${formatDate(earlier.date, en)})`,
                'Put the oldest change first.',
              ),
            ]
          : []),
        ...unchanged(entry.data, change).map((field) =>
          at('was', `gives the ${field} that the fact still has`, 'Give what it said before, or remove it.'),
        ),
      ]
    }),
  )
}

/** The fields that a change names though they are as before. Only the last change can be told from the fact itself. */
function unchanged(fact: Fact, change: Change): string[] {
  if (fact.changes.at(-1) !== change) return []
  return Object.entries(change.was)
    .filter(([field, value]) => JSON.stringify(value ?? undefined) === JSON.stringify(fact[field as keyof Fact]))
    .map(([field]) => field)
}
