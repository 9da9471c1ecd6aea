import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, expect, test } from 'vitest'

/** The layers of `src`, lowest first. A layer may import itself and those before it, nothing after it. */
const layers: string[][] = [
  ['i18n', 'schemas', 'loaders', 'reuse'],
  ['ledger'],
  ['prose'],
  ['cite', 'charts', 'editions'],
  ['site'],
  ['checker'],
  ['authoring', 'verify', 'readability', 'components', 'search', 'filter', 'print', 'offline', 'hosts', 'links'],
  ['layouts'],
  ['pages', 'cli'],
]

const directions: IForbiddenRuleType[] = layers.flatMap((names, index) => {
  const higher = layers.slice(index + 1).flat()
  if (higher.length === 0) return []
  return [
    {
      name: `${names.join('-')}-stays-low`,
      severity: 'error',
      from: { path: `^src/(${names.join('|')})/` },
      to: { path: `^src/(${higher.join('|')})/` },
    },
  ]
})

const rules: IForbiddenRuleType[] = [
  ...directions,
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'ledger-is-pure',
    severity: 'error',
    from: { path: '^src/ledger/' },
    to: { pathNot: '^src/(ledger|schemas|i18n)/' },
  },
  {
    name: 'cite-is-pure',
    severity: 'error',
    from: { path: '^src/cite/' },
    to: { pathNot: '^src/(ledger|cite|schemas|i18n)/|node_modules/@citation-js/' },
  },
  {
    name: 'geometry-is-pure',
    severity: 'error',
    from: { path: '/(geometry|shapes|labels)\\.ts$' },
    to: { pathNot: '^src/(ledger|schemas|charts)/|node_modules/(d3|@types/d3)', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'drawing-is-pure',
    severity: 'error',
    // The same function draws for the build, the browser and files: whatever it reaches must know none of them.
    from: { path: '^src/charts/.+/(geometry|drawing)\\.ts$' },
    to: {
      reachable: true,
      path: '\\.astro|\\.client\\.ts$|^src/charts/frame/(dom|evidence|file|live)\\.ts$|/atlas\\.ts$|^(node:)?(fs|path)$',
    },
  },
  { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^\\.' } },
]

const root = mkdtempSync(join(tmpdir(), 'imports-'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

/**
 * A copy of `src` in which each `.astro` file is reduced to its imports and named `.astro.ts`,
 * because dependency-cruiser reads TypeScript only.
 */
function mirror(): void {
  cpSync('src', join(root, 'src'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(astro|ts)$/.test(name)) continue
    const path = join(root, 'src', name)
    const text = readFileSync(path, 'utf8')
    const imports = name.endsWith('.astro')
      ? (text.match(/^\s*import\s[^;]*?['"][^'"]+['"]$/gm) ?? []).join('\n')
      : text
    writeFileSync(name.endsWith('.astro') ? `${path}.ts` : path, imports.replace(/\.astro(['"])/g, '.astro.ts$1'))
  }
}

test('imports run in one direction and never in a circle, and pure parts stay pure', async () => {
  mirror()
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    undefined,
    { tsConfig: { options: { allowImportingTsExtensions: true } } } as never,
  )
  if (typeof output === 'string') throw new Error(output)
  expect(output.modules.length).toBeGreaterThan(100)
  expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})
