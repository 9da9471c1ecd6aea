import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance.ts'

/** What happens to one path of the content: other bytes, nothing there any more, a link, or a folder. */
export type Change = { file: string } & (
  { bytes: string | Buffer } | { removed: true } | { linkTo: string } | { folder: true }
)

export interface Damage {
  /** What was done, for people. */
  what: string
  changes: Change[]
}

/** The sound content that is to be damaged. */
export interface Sound {
  /** Every file, by its name below the folder, sorted. */
  files: readonly string[]
  read(file: string): string
}

/** Does one kind of damage somewhere; undefined where it found no place for it. It only says what to change. */
export type Kind = (sound: Sound, chance: Chance) => Damage | undefined

/** The content of a folder. */
export function soundContent(dir: string): Sound {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dir, name)).isFile(),
  )
  const texts = new Map<string, string>()
  return {
    files: files.sort(),
    read: (file) => {
      const text = texts.get(file) ?? readFileSync(join(dir, file), 'utf8')
      texts.set(file, text)
      return text
    },
  }
}

export const isPage = (file: string): boolean => file.endsWith('.mdx')
export const isData = (file: string): boolean => file.endsWith('.yaml')

/** Damage to the text of one file. */
export const rewritten = (file: string, text: string | Buffer, what: string): Damage => ({
  what,
  changes: [{ file, bytes: text }],
})

/** Replaces one match of a pattern, chosen by chance, in a file chosen by chance among those that have any. */
export function replaceOne(
  { files, read }: Sound,
  chance: Chance,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
): Damage | undefined {
  const fitting = files.filter((file) => file !== 'published.yaml' && read(file).search(pattern) >= 0)
  if (fitting.length === 0) return undefined
  const file = chance.of(fitting)
  const text = read(file)
  const match = chance.of([...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))])
  const words = by(match)
  const line = text.slice(0, match.index).split('\n').length
  const after = text.slice(0, match.index) + words + text.slice(match.index + match[0].length)
  return rewritten(file, after, `line ${line}: ${show(match[0])} became ${show(words)}`)
}

/** The beginning of some words, on one line. */
export const show = (words: string): string => JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words)
