import { Parser } from 'htmlparser2'

/** A stretch of text without a break, as browsers search for it. */
export interface Block {
  text: string
  /** The last of the wanted ids before it. */
  under: string
}

const silent = ['script', 'style', 'template', 'noscript', 'head']
const inline = 'a abbr b bdi cite code em i mark q small span strong sub sup time tspan'.split(' ')

/** Text as it is compared: one space between words, without regard to capitals. */
export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** The text of a page in reading order: the numbers of evidence are in it, and the notes come last. */
export function blocksOf(html: string, ids: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [{ text: '', under: '' }]
  let hidden = 0
  let under = ''
  const apart = (name: string) => {
    if (!inline.includes(name)) blocks.push({ text: '', under })
  }
  const parser = new Parser({
    onopentag: (name, { id = '' }) => {
      if (silent.includes(name)) hidden += 1
      if (ids.has(id)) under = id
      apart(name)
    },
    ontext: (text) => {
      const last = blocks.at(-1)
      if (last && hidden === 0) last.text += text
    },
    onclosetag: (name) => {
      if (silent.includes(name)) hidden -= 1
      apart(name)
    },
  })
  parser.end(html)
  return blocks.map(({ text, under }) => ({ text: plain(text), under })).filter(({ text }) => text !== '')
}
