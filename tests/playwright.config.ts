import { defineConfig } from '@playwright/test'
import { findChromium } from '../src/cli/chromium.ts'
import { liveBase, outDir } from '../src/site/settings.ts'

const port = 4615
const executablePath = findChromium()

export default defineConfig({
  testDir: 'site',
  outputDir: '../test-results',
  // Two cores: more workers only wait for each other.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Only to end what hangs: a loaded machine may take its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['json', { outputFile: '../.build-reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx astro preview --port ${port} --outDir ${outDir}`,
    cwd: '..',
    url: `http://localhost:${port}${liveBase}`,
    reuseExistingServer: false,
  },
})
