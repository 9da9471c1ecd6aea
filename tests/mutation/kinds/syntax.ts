import { isData, isPage, rewritten, type Kind } from '../damage.ts'

const inProse = [
  '<Answer>',
  '</Answer>',
  '<Fact',
  '<Fact id="x">',
  '{',
  '}',
  '{foo(',
  '{1 + 1}',
  '{/* #x',
  '<Nothing />',
  '<toString />',
  '<constructor />',
  '<script>alert(1)</script>',
  '<img src="x.png" />',
  'import x from "./nothing"',
  'import x from "y',
  'export const a = ',
  'export const title = "x"',
  '![a](./missing.png)',
  '![a](https://example.com/a.png)',
  '[a](javascript:alert(1))',
  '[a](/nowhere/)',
  '[a](../x)',
  '[a](/data/nothing.csv)',
  '[a][b]',
  '[^1]',
  '<Fact {...all} />',
  '<Fact id={undefined} />',
  '<Term id="constructor">a</Term>',
  '<SeriesFigure series="__proto__" />',
  '<></>',
  '<!-- a -->',
  '&#0;',
  '## ',
  '###### Deep',
  '# A title',
  '```js\n',
  '| a |\n|---|\n',
  '<EntryList kind="toString" />',
  '---',
  '***',
  '<Answer></Answer>',
  '<KeyPoints></KeyPoints>',
  '## \u202Ereversed',
]

/** Prose that does not compile, or does what prose may not. */
export const brokenProse: Kind = ({ files, read }, chance) => {
  const file = chance.of(files.filter(isPage))
  const words = chance.of(inProse)
  const paragraphs = read(file).split('\n\n')
  const at = 1 + chance.below(paragraphs.length)
  return rewritten(
    file,
    paragraphs.toSpliced(at, 0, words).join('\n\n'),
    `${JSON.stringify(words)} before paragraph ${at + 1}`,
  )
}

const inYaml = [
  'a: &a [*a]',
  'a: &a x\nb: *a',
  'a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: &e [*d,*d]\nf: &f [*e,*e]\ng: &g [*f,*f]\nh: [*g,*g]',
  '<<: { a: b }',
  '--- \na: b',
  '...',
  '%YAML 1.1',
  '!!js/function "x"',
  'a: !unknown b',
  '? [a, b]\n: c',
  '\ta: b',
  'a: "open',
  "a: 'open",
  'a: |',
  'a: b: c',
  '- a',
  '__proto__: { a: b }',
  'constructor: { a: b }',
  'toString: x',
  '"": {}',
  'null: {}',
  '1: {}',
  'true: {}',
  '~',
  'a',
  '{',
  ']',
  '@a: b',
  'a: `b`',
  'id: x',
]

/** Data that is not plain YAML. */
export const brokenYaml: Kind = ({ files, read }, chance) => {
  const file = chance.of(files.filter(isData))
  const words = chance.of(inYaml)
  const text = read(file)
  const first = chance.below(2) === 0
  return rewritten(
    file,
    first ? `${words}\n${text}` : `${text}${words}\n`,
    `${JSON.stringify(words)} at the ${first ? 'start' : 'end'}`,
  )
}
