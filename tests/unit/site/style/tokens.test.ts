import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contrast } from '../../../../src/site/style/contrast.ts'
import { paperColours } from '../../../../src/site/manifest.ts'
import { coloursOf, readTokens } from '../../../../src/site/style/tokens.ts'

const css = (parts: string) => `@layer tokens {\n  :root {\n    color-scheme: light dark;\n${parts}\n  }\n}`
const file = readFileSync('src/styles/tokens.css', 'utf8')

test('tokens are read in their groups, each with its value and what it is for', () => {
  const groups = readTokens(
    css(`
    /* Paper: what is read. */
    --paper: light-dark(#fff, #000); /* the page */

    /* Sizes: in rem. */
    --serif:
      Charter, 'Sitka Text', serif; /* to be read */`),
  )
  expect(groups).toEqual([
    {
      title: 'Paper',
      why: 'what is read',
      tokens: [
        {
          name: '--paper',
          value: 'light-dark(#fff, #000)',
          meaning: 'the page',
          colours: { light: '#fff', dark: '#000' },
        },
      ],
    },
    {
      title: 'Sizes',
      why: 'in rem',
      tokens: [{ name: '--serif', value: "Charter, 'Sitka Text', serif", meaning: 'to be read' }],
    },
  ])
})

test('a token that does not say what it is for is refused by its name, and so is one in no group', () => {
  expect(() => readTokens(css('/* Sizes. */ --text: 1rem;'))).toThrow('--text needs a comment')
  expect(() => readTokens(css('--text: 1rem; /* text */'))).toThrow('a group above it')
})

test('a colour that is not there is named', () => {
  expect(() => coloursOf('--pink', readTokens(file))).toThrow('"--pink"')
})

test('what is read has a contrast of at least 4.5 on the page and on sand, light and dark, and what is drawn one of 3', () => {
  const groups = readTokens(file)
  const low = (names: string[], ground: string, least: number) =>
    names.flatMap((name) =>
      (['light', 'dark'] as const).flatMap((scheme) => {
        const ratio = contrast(coloursOf(name, groups)[scheme], coloursOf(ground, groups)[scheme])
        return ratio < least ? [`${name} on ${ground}, ${scheme}: ${ratio.toFixed(2)}`] : []
      }),
    )
  const read = ['--ink', '--muted', '--teal', '--ochre']
  expect([...low(read, '--paper', 4.5), ...low(read, '--sand', 4.5)]).toEqual([])
  expect(low(['--teal-mid', '--grey'], '--paper', 3)).toEqual([])
})

test('no file of styles but that of the tokens names a colour', () => {
  // The margins of a sheet know no tokens, and paper is white, whatever the page is.
  const paper = { 'src/styles/print/sheet.css': ['#444', '#fff'] } as Record<string, string[]>
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((name) => name.endsWith('.css') && name !== join('src', 'styles', 'tokens.css'))
  expect(written.length).toBeGreaterThan(20)
  const found = written.flatMap((name) => {
    const declared = readFileSync(name, 'utf8').match(/:[^;{}]*;/g) ?? []
    const colours = declared
      .join(' ')
      .match(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab|color)\([^)]*\)/gi)
    return (colours ?? []).filter((colour) => !paper[name]?.includes(colour)).map((colour) => `${name}: ${colour}`)
  })
  expect(found).toEqual([])
})

test('the colour that a browser is told for its own parts is that of the page', () => {
  expect(paperColours).toEqual(coloursOf('--paper', readTokens(file)))
})

test('every token is in use', () => {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|astro|ts)$/.test(name))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n')
  const idle = readTokens(file)
    .flatMap(({ tokens }) => tokens)
    .filter(({ name }) => !all.includes(`var(${name})`))
  expect(idle.map(({ name }) => name)).toEqual([])
})
