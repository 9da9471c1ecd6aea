import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import ts from 'typescript-eslint'

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
])
