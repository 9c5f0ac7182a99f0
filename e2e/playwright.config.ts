import { defineConfig } from '@playwright/test'

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

export default defineConfig({
  testDir: 'journeys',
  globalSetup: './harness/prepare.ts',
  timeout: 180_000,
  workers: 2,
  // Two journeys at once on two cores: a page may take its time.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  outputDir: 'test-results/artifacts',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS },
    actionTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Athens',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
