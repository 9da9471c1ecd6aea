import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    allowOnly: false,
    include: ['tests/{unit,content}/**/*.test.ts'],
  },
})
