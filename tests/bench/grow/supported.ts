import type { Chance } from './chance.ts'
import { figureOf } from './facts.ts'
import { idOf, titleOf } from './names.ts'
import type { Plan } from './plan.ts'
import { capital, clause, sentence } from './prose.ts'

/** Sentences of prose that rest on facts and sources, with terms and links, as often as the real ones do. */
export function supported(place: number, plan: Plan, chance: Chance): string {
  const fact = chance.near(place, plan.facts, 12)
  const id = idOf('facts', fact)
  const claim =
    figureOf(fact) === 'none'
      ? `${capital(clause(chance))}, and <Fact id="${id}">${clause(chance)}</Fact>.`
      : `${capital(clause(chance))}, in all <Fact id="${id}" />.`
  return [
    claim,
    chance.happens(0.3) ? cited(place, plan, chance) : '',
    chance.happens(0.25) ? explained(place, plan, chance) : '',
    chance.happens(0.3) ? linked(place, plan, chance) : '',
    sentence(chance),
  ]
    .filter(Boolean)
    .join(' ')
}

const cited = (place: number, plan: Plan, chance: Chance): string =>
  `${capital(clause(chance))}<Cite id="${idOf('sources', chance.near(place, plan.sources, 12))}" at="paragraph 2" />.`

function explained(place: number, plan: Plan, chance: Chance): string {
  const term = chance.near(place, plan.glossary, 3)
  return `The <Term id="${idOf('glossary', term)}">${titleOf('glossary', term)}</Term> is where ${clause(chance)}.`
}

function linked(place: number, plan: Plan, chance: Chance): string {
  const sector = chance.near(place, plan.places, 2)
  return `Beside [${titleOf('places', sector)}](/places/${idOf('places', sector)}/) ${clause(chance)}.`
}
