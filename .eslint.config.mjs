import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import ts from 'typescript-eslint'

/** The same content gives the same bytes wherever and whenever it is built. */
const sameEverywhere = [
  [
    'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    "Name the language: .localeCompare(other, 'en').",
  ],
  [
    'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    "Name the language: .toLocaleString('en-GB').",
  ],
  ['NewExpression[callee.object.name="Intl"][arguments.length=0]', "Name the language: new Intl.Collator('en')."],
  [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'A build has no clock: take the day from the content, such as `issued` of site.yaml.',
  ],
  [
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'A build has no clock: take the day from the content, or performance.now() to measure.',
  ],
  [
    'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    'A build has no chance: take a digest of the content.',
  ],
  [
    'CallExpression[callee.property.name=/^get(Date|Day|Month|FullYear|Hours|Minutes|TimezoneOffset)$/]',
    'A build has no time zone: use getUTCDate() and the like.',
  ],
].map(([selector, message]) => ({ selector, message }))

export default defineConfig([
  globalIgnores(['dist', '.*.building', '.astro', '.editions', '.hosts', 'test-results', 'tests/fixtures', 'public']),
  ...ts.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    // What runs when an author asks, or on the device of a reader, goes by the clock there.
    ignores: ['src/cli/{new,import}.ts', 'src/offline/**'],
    rules: { 'no-restricted-syntax': ['error', ...sameEverywhere] },
  },
])
