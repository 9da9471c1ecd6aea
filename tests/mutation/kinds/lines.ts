import { rewritten, type Kind } from '../damage.ts'

const blocks = (text: string) => text.split(/(?<=\n)(?=\S)/)

/** A run of lines is gone. */
export const deletedLines: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const lines = read(file).split('\n')
  const [from, count] = [chance.below(lines.length), 1 + chance.below(5)]
  return rewritten(file, lines.toSpliced(from, count).join('\n'), `${count} lines from line ${from + 1} are gone`)
}

/** A run of lines, or a whole record, is there twice. */
export const duplicatedLines: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const parts = chance.below(2) === 0 ? read(file).split(/(?<=\n)/) : blocks(read(file))
  const at = chance.below(parts.length)
  return rewritten(
    file,
    parts.toSpliced(at, 0, parts[at] ?? '').join(''),
    `part ${at + 1} of ${parts.length} is there twice`,
  )
}

/** Two lines have changed places. */
export const swappedLines: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const lines = read(file).split('\n')
  const [one, other] = [chance.below(lines.length), chance.below(lines.length)]
  const swapped = lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
  return rewritten(file, swapped.join('\n'), `lines ${one + 1} and ${other + 1} have changed places`)
}

/** The end of a file is missing. */
export const truncated: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const bytes = Buffer.from(read(file))
  const end = chance.below(bytes.length)
  return rewritten(file, bytes.subarray(0, end), `ends after ${end} of ${bytes.length} bytes`)
}

/** One character is another one, or missing. */
export const misprint: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const text = read(file)
  const at = chance.below(text.length)
  const by = chance.of([
    '',
    '',
    '{',
    '}',
    '<',
    '>',
    '"',
    "'",
    ':',
    '#',
    '\t',
    '|',
    '[',
    '&',
    '*',
    '!',
    '%',
    '@',
    '`',
    '-',
  ])
  const after = text.slice(0, at) + by + text.slice(at + 1)
  return rewritten(file, after, `character ${at} (${JSON.stringify(text[at])}) became ${JSON.stringify(by)}`)
}
