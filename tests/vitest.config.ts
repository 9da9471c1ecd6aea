import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    allowOnly: false,
    // The default would leave one of two cores idle.
    maxWorkers: 2,
    // Only to end what hangs: a loaded machine may take its time.
    testTimeout: 60_000,
    include: ['tests/{unit,content}/**/*.test.ts'],
  },
})
