import { Parser } from 'htmlparser2'

/** Where a text stands in a document. */
export interface Place {
  /** Names of the elements around it, the outermost first. */
  around: readonly string[]
  /** True where an element around it, other than the document itself, says the language. */
  spoken: boolean
  /** The character before it in the same paragraph, or a space where it begins one. */
  before: string
}

/** What is made of a text. It comes as it is written, with its references undecoded, and may become HTML. */
export type ChangeText = (text: string, place: Place) => string

/** Elements that stand in a line of text and do not end it. */
const inline = new Set('a abbr b bdi cite em i mark q small span strong sub sup time tspan'.split(' '))

/** Elements in which text is no HTML: a tool of the site may read it, and no reader does. */
const unread = 'script style template title'.split(' ')

/** Changes the texts of a document, and nothing else of it: all other bytes stay as they are. */
export function changeText(html: string, change: ChangeText): string {
  let [changed, from, before] = ['', 0, ' ']
  const around: string[] = []
  const spoken: boolean[] = []
  const parser = new Parser(
    {
      onopentag: (name, { lang }) => {
        around.push(name)
        spoken.push(spoken.at(-1) === true || (name !== 'html' && lang !== undefined))
        if (!inline.has(name)) before = ' '
      },
      onclosetag: (name) => {
        around.pop()
        spoken.pop()
        if (!inline.has(name)) before = ' '
      },
      ontext: (text) => {
        if (around.some((name) => unread.includes(name))) return
        const now = change(text, { around, spoken: spoken.at(-1) === true, before })
        if (now !== text) {
          changed += html.slice(from, parser.startIndex) + now
          from = parser.endIndex + 1
        }
        before = text.at(-1) ?? before
      },
    },
    // Text comes as it is written, in one piece.
    { decodeEntities: false },
  )
  parser.end(html)
  return changed + html.slice(from)
}
