import { fold } from '../../prose/fold.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import { addressOf } from '../../site/addresses.ts'
import type { ProseEntry } from '../../site/content.ts'
import type { Library } from '../../site/library.ts'

/** What the index of the book has a headword for. */
export interface BookName {
  /** As it is filed: "al-Khafaji, Tahsin". */
  headword: string
  /** As it stands in a text: "Tahsin al-Khafaji". */
  name: string
  /** Its other spellings and names, Arabic ones too, each once. */
  others: string[]
  /** Who a person is. */
  gloss?: string
  /** Where the book is about it: the address of a page, or of a term with its anchor. */
  about?: string
}

/** "The earth berm" → "earth berm", "Al-Hol" → "al-Hol": a headword begins as it would within a sentence. */
const headwordOf = (title: string): string => title.replace(/^the /i, '').replace(/^Al-/, 'al-')

function entryName({ address, data }: ProseEntry): BookName {
  const { title, ar, aliases, filed } = { ar: undefined, filed: undefined, aliases: [], ...data }
  const headword = filed ?? headwordOf(title)
  const others = [ar, filed && headwordOf(title), ...aliases].filter((other) => other !== undefined)
  return { headword, name: headword, others, about: address }
}

/** The office of a person, without what else is known of it. */
function shortRole(role: string): string {
  const [office = ''] = role.split(';')
  return office.length > 60 ? office.replace(/,[^,]*$/, '') : office
}

/** Names as they come: bodies and places before words for things, which take no spelling from them. */
function allNames({ prose, glossary, ledger }: Library): BookName[] {
  const entries = (kinds: readonly string[]) =>
    proseKinds.filter((kind) => kinds.includes(kind)).flatMap((kind): BookName[] => prose[kind].map(entryName))
  const terms = [...glossary]
    .filter(([, { indexed }]) => indexed)
    .map(([id, { term, ar, aliases }]) => ({
      headword: term,
      name: term,
      others: [...(ar ? [ar] : []), ...aliases],
      about: addressOf('glossary', id),
    }))
  const persons = [...ledger.speakers.values()].flatMap(({ filed, ar, role }) =>
    filed
      ? [
          {
            headword: filed,
            name: filed.split(', ').reverse().join(' '),
            others: ar ? [ar] : [],
            gloss: shortRole(role),
          },
        ]
      : [],
  )
  return [...entries(['agencies', 'places']), ...terms, ...entries(['measures', 'threats']), ...persons]
}

/** Leaves a spelling with the first name that has it, and takes it from others; so too where it is a name's own. */
function apart(names: readonly BookName[]): BookName[] {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()))
  const isFree = (other: string) => !taken.has(other.toLowerCase()) && Boolean(taken.add(other.toLowerCase()))
  return names.map((name) => ({ ...name, others: name.others.filter(isFree) }))
}

/** Makes one of two entries for a name: the spelling of the glossary, the page where there is one. */
function merged(names: readonly BookName[]): BookName[] {
  const byName = new Map<string, BookName>()
  for (const name of names) {
    const key = fold(name.headword)
    const known = byName.get(key)
    const term = [name, known].find((each) => each?.about?.includes('#'))
    const page = [known, name].find((each) => each?.about && each !== term)
    byName.set(key, {
      ...name,
      ...known,
      ...(term ? { headword: term.headword, name: term.name, about: page?.about ?? term.about ?? '' } : {}),
      others: [...(known?.others ?? []), ...name.others],
    })
  }
  return [...byName.values()]
}

/** Every name that the index of the book has a headword for, in no order. */
export const bookNames = (library: Library): BookName[] => merged(apart(allNames(library)))
