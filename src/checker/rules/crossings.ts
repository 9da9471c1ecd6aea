import { span } from '../../ledger/dates.ts'
import { entriesOf, problemAt, recordsOf, type ValidEntry } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/** The states of a crossing: only crossings have them, each has a date, and they are in order of date. */
export function statesOfCrossings(content: Content): Problem[] {
  return entriesOf(content, 'places').flatMap((place) =>
    place.data.states.length > 0 && place.data.kind !== 'crossing'
      ? [problemAt(place, ['states'], `a ${place.data.kind} has no states`, 'Remove them, or make it a crossing.')]
      : datedStates(place, content),
  )
}

function datedStates(place: ValidEntry<'places'>, content: Content): Problem[] {
  const facts = recordsOf(content, 'facts')
  let newest = ''
  return place.data.states.flatMap(({ fact: id }, index) => {
    const fact = facts.get(id)
    // A fact that does not exist, or is broken, is reported already.
    if (!fact) return []
    const date = fact.date ?? fact.asOf
    const path = ['states', index, 'fact']
    if (!date) return [problemAt(place, path, `"${id}" has no date`, 'Give the fact a date or asOf.')]
    const { first, last } = span(date)
    if (last < newest) {
      const reason = `"${id}" is of ${date}, before the state above it`
      return [problemAt(place, path, reason, 'Put the states in order, oldest first.')]
    }
    newest = first
    return []
  })
}
