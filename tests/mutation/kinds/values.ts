import { isPage, replaceOne, rewritten, type Kind } from '../damage.ts'

const values = [
  '[]',
  '{}',
  'null',
  '',
  '0',
  '-1',
  '.nan',
  '.inf',
  '1e400',
  'true',
  '[[a]]',
  '{ a: b }',
  '""',
  '"  "',
  '"\\0"',
  '2026-11-25',
  '"<b>"',
  'undefined',
  '!!binary aGk=',
  '{ en: }',
]

/** A field has a value of another type. */
export const wrongType: Kind = (sound, chance) =>
  replaceOne(sound, chance, /^( *(?:- )?[a-zA-Z][\w-]*:) .+$/m, ([, key = '']) => `${key} ${chance.of(values)}`)

/** A field has another name. */
export const wrongField: Kind = (sound, chance) =>
  replaceOne(
    sound,
    chance,
    /^( *(?:- )?)([a-zA-Z][\w-]*):/m,
    ([, indent = '', key = '']) =>
      `${indent}${chance.of([`${key}s`, key.slice(1), '__proto__', 'constructor', 'toString', '"": "', '<<', '?', '1'])}:`,
  )

/** A date is none, or is not of the calendar. */
export const badDate: Kind = (sound, chance) =>
  replaceOne(sound, chance, /'?\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b'?/, () =>
    chance.of([
      "'2026-02-30'",
      "'2026-13'",
      "'26-11-25'",
      '2026-11-25',
      "'0000-00-00'",
      "'9999-12-31'",
      "'25.11.2026'",
      '20261125',
      "'tomorrow'",
      "'2026-11-25T10:00:00Z'",
      "'-2026-01'",
      "'٢٠٢٦-١١-٢٥'",
    ]),
  )

/** A figure is another one, or not one at all. */
export const badNumber: Kind = (sound, chance) =>
  replaceOne(sound, chance, /(?<=: )\d+(?:\.\d+)?$/m, () =>
    chance.of([
      '-5',
      '1e999',
      '.nan',
      '0x1F',
      '1_000',
      '1,000',
      '٦١٥',
      'six',
      '99999999999999999999',
      '-0',
      '+5',
      '.5',
      '0o7',
    ]),
  )

/** The fields of a page are not between lines of dashes, or of another language. */
export const brokenFrontMatter: Kind = ({ files, read }, chance) => {
  const file = chance.of(files.filter(isPage))
  const text = read(file)
  const [what, after] = chance.of([
    ['no dashes before the fields', text.replace(/^---\n/, '')],
    ['no dashes after the fields', text.replace(/\n---\n/, '\n')],
    ['TOML', text.replace(/^---\n/, '+++\n').replace(/\n---\n/, '\n+++\n')],
    ['a blank line before the fields', `\n${text}`],
    ['fields twice', text.replace(/^(---\n[\s\S]*?\n---\n)/, '$1$1')],
    ['fields without a day in quotes', text.replace(/updated: '(.*)'/, 'updated: $1')],
    ['ends of lines of another system', text.replaceAll('\n', '\r\n')],
    ['ends of lines of an old system', text.replaceAll('\n', '\r')],
    ['spaces after the dashes', text.replace(/^---\n/, '---  \n').replace(/\n---\n/, '\n---\t\n')],
    ['nothing at all', ''],
    ['fields alone', text.replace(/(\n---\n)[\s\S]*/, '$1')],
    ['an address of its own', text.replace(/^---\n/, '---\nslug: ../../x\n')],
    ['a layout of its own', text.replace(/^---\n/, '---\nlayout: ../../../etc/passwd\n')],
  ] as const)
  return rewritten(file, after, what)
}
