import { en } from '../../i18n/en.ts'
import { headRange } from '../../ledger/current.ts'
import { figureAnchor } from '../../prose/figures.ts'
import { addressOf } from '../addresses.ts'
import type { Library } from '../library.ts'
import type { Link } from '../navigation.ts'
import { ofTopic, within } from '../topics.ts'

/** A quantity of a topic. */
export interface TopicQuantity extends Link {
  /** What is said of it at a glance, where it has a range. */
  range: string | undefined
  figures: number
}

/** The quantities that carry a topic and that some fact observes. */
export function quantitiesOf(id: string, library: Pick<Library, 'topics' | 'ledger'>): TopicQuantity[] {
  const { ledger } = library
  const observed = [...ledger.series]
    .map(([key, { title, topics }]) => ({ key, title, topics, figures: ledger.observations(key).length }))
    .filter(({ figures }) => figures > 0)
  return ofTopic(id, observed, library).map(({ key, title, figures }) => ({
    address: addressOf('series', key),
    title: title.en,
    range: headRange(key, ledger, en)?.words,
    figures,
  }))
}

/** The share of its facts that a figure draws of a topic, from which on it is a figure of that topic. */
const share = 1 / 3

/** The figures of pages, by what they find, a good part of whose facts carry the topic or one within it. */
export function figuresOfTopic(id: string, library: Pick<Library, 'topics' | 'figures'>): Link[] {
  const wanted = [id, ...within(id, library)]
  const drawn = [...library.figures.values()].filter(({ chart }) => chart !== 'observations')
  return drawn
    .filter(({ facts }) => {
      const about = facts.filter(({ topics }) => topics.some((topic) => wanted.includes(topic)))
      return facts.length > 0 && about.length >= facts.length * share
    })
    .map(({ name, title, address }) => ({ address: `${address}#${figureAnchor(name)}`, title }))
}
