import { kindWords, standingWords } from '../../i18n/en.search-labels.ts'
import { heard, make, worded } from '../dom.ts'
import type { Group, Hit, Piece } from '../engine/messages.ts'
import { kept } from '../kept.ts'
import { marksKey, withMarks } from '../marks/words.ts'
import type { RecordKind } from '../record.ts'

/**
 * Results by page, as items of a list: the page, and what of it was found. A page that is itself the best of its results
 * shows what it says; one of which a section is better is but the heading of that section.
 */
export function groupItems(groups: readonly Group[]): HTMLLIElement[] {
  return groups.map(({ address, title, hits }) => {
    const isWhole = (hit: Hit) => hit.address === address || hit.title === title
    const parts = hits.filter((hit) => !isWhole(hit))
    const [best] = hits
    const kind = best?.kind
    if (best && isWhole(best)) {
      const item = make('li', { class: 'whole' }, make('h3', {}, linkTo(best)), ...about(best))
      if (parts.length > 0) item.append(listOf(parts, kind))
      return item
    }
    const page = make('h3', {}, make('a', { href: address }, ...worded(title)), ...(kind ? [' ', kindOf(kind)] : []))
    return make('li', {}, page, listOf(parts, kind))
  })
}

/** @param kind that of the page, which need not be said again */
const listOf = (hits: readonly Hit[], kind: RecordKind | undefined): HTMLOListElement =>
  make('ol', {}, ...hits.map((hit) => make('li', {}, linkTo(hit), ...about(hit, kind))))

function linkTo({ address, words, title }: Hit): HTMLAnchorElement {
  const href = kept(marksKey) === 'off' ? address : withMarks(address, words)
  return make('a', { href, class: 'hit', dir: 'auto' }, ...worded(title))
}

const kindOf = (kind: RecordKind): HTMLElement => make('span', { class: 'meta' }, kindWords[kind])

/** What is said of a result under its title: kind, standing, source or date, and how it reads. */
function about({ kind, standing, detail, excerpt }: Hit, known?: RecordKind): HTMLElement[] {
  const facts: Node[] = kind === known ? [] : [kindOf(kind)]
  if (standing) {
    const label = standingWords[standing as keyof typeof standingWords]
    facts.push(make('span', { class: `standing ${standing}` }, label))
  }
  if (detail) facts.push(make('span', { class: 'detail' }, detail))
  const line = facts.flatMap((fact, index) => (index > 0 ? [heard(', '), fact] : [fact]))
  return [
    ...(line.length > 0 ? [make('p', { class: 'meta' }, ...line)] : []),
    make('p', { class: 'excerpt', dir: 'auto' }, ...excerpt.flatMap(shown)),
  ]
}

/** A piece of an excerpt, its words marked without the signs and spaces around them. */
function shown({ text, found }: Piece): (Node | string)[] {
  const [, before = '', words = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? []
  return found ? [before, make('mark', {}, ...worded(words)), after] : worded(text)
}
