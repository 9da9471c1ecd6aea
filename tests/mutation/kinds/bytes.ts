import { isPage, rewritten, type Kind } from '../damage.ts'

/** A file is in another encoding, or holds characters that are no text. */
export const wrongEncoding: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const text = read(file)
  const at = chance.below(text.length)
  const put = (what: string) => text.slice(0, at) + what + text.slice(at)
  const [what, bytes] = chance.of([
    ['UTF-16, small end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['a byte order mark', `\uFEFF${text}`],
    [
      'a letter in Latin-1',
      Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from([0xe9]), Buffer.from(text.slice(at))]),
    ],
    ['a NUL', put('\0')],
    ['an escape', put('\u001b[31m')],
    ['a lost character', put('\uFFFD')],
    ['half of a character', Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x80])])],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ] as const)
  return rewritten(file, bytes, what)
}

/** A file is far too large. */
export const hugeFile: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const text = read(file)
  const unit = chance.of(['# a remark\n', '\n', 'a', 'x: y\n', '> ', '- ', '*a '])
  return rewritten(
    file,
    text + unit.repeat(chance.of([1, 9]) * Math.ceil(1_000_100 / unit.length)),
    `${show(unit)} without end`,
  )
}

const show = (words: string) => JSON.stringify(words)

/** Brackets, lists, quotations or components stand very deep within each other. */
export const deepNesting: Kind = ({ files, read }, chance) => {
  const file = chance.of(files)
  const deep = chance.of([100, 2_000, 60_000])
  const around = (open: string, close: string) => open.repeat(deep) + close.repeat(deep)
  const [what, words] = chance.of<readonly [string, string]>(
    isPage(file)
      ? ([
          ['quotations', `${'> '.repeat(deep)}a`],
          ['lists', `${'- '.repeat(deep)}a`],
          ['components', around('<Unknown>', '</Unknown>')],
          ['braces', '{'.repeat(deep)],
          ['parentheses in a program', `{${around('(', ')')}}`],
          ['a program in an attribute', `<Fact id={${around('[', ']')}} />`],
          ['emphasis', around('*', '*')],
          ['links', `${'['.repeat(deep)}a${'](b)'.repeat(deep)}`],
        ] as const)
      : ([
          ['lists', `deep: ${around('[', ']')}`],
          ['maps', `deep: ${around('{a: ', '}')}`],
          ['dashes', `deep:\n  ${'- '.repeat(deep)}a`],
          [
            'indented maps',
            `deep:\n${Array.from({ length: Math.min(deep, 1_000) }, (_, index) => `${' '.repeat(index + 1)}a:`).join('\n')} b`,
          ],
          ['questions', `${'? '.repeat(deep)}a`],
        ] as const),
  )
  return rewritten(file, `${read(file)}\n${words}\n`, `${what}, ${deep} deep`)
}
