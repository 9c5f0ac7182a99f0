/**
 * `npm test`: types, lint with the import rules, unit and property tests, integration on a real PostgreSQL, and the
 * main journey in a real browser. Every step runs even when an earlier one failed; the last line counts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.ts'

const REPORT = 'test-results/report.json'

interface Report {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
}

const failures: string[] = []

function step(name: string, command: string, args: readonly string[], env: Record<string, string> = {}): void {
  process.stdout.write(`\n== ${name}\n`)
  const startedAt = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  process.stdout.write(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - startedAt) / 1000)} s\n`)
  if (status !== 0) failures.push(name)
}

const reports = () => globSync(`packages/*/${REPORT}`).concat(globSync(`{plugins,e2e,bench}/${REPORT}`))
for (const report of reports()) rmSync(report)

let browser = ''
try {
  browser = ensureBrowser()
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
  failures.push('a browser')
}

const turbo = ['--output-logs=new-only', '--log-order=grouped', '--continue=always', '--concurrency=2']
step('Types', 'turbo', ['run', 'typecheck', ...turbo])
step('Types of the scripts', 'tsc', ['-p', 'scripts'])
step('Lint', 'oxlint', ['--type-aware', '--deny-warnings'])
step('Documentation', 'node', ['scripts/check-docs.ts'])
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
step('Unit, property and integration tests', 'turbo', ['run', 'test', ...turbo, '--filter=!./plugins/*', '--force', '--', ...reporters], { CHROMIUM: browser })
// In one process: eighteen of their own take longer to start than to do.
step('Contracts of the bundled plugins', 'vitest', ['run', '--root', 'plugins', '--no-isolate', ...reporters])
step('Build', 'turbo', ['run', 'build', ...turbo])
if (browser !== '' && existsSync('e2e/playwright.config.ts')) {
  step('Journeys in a real browser', 'pnpm', ['--filter', '@ithaca/e2e', 'e2e'], { CHROMIUM: browser })
}

let passed = 0
let failed = 0
for (const file of reports()) {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  passed += (report.numPassedTests ?? 0) + (report.stats?.expected ?? 0)
  failed += (report.numFailedTests ?? 0) + (report.stats?.unexpected ?? 0) + (report.stats?.flaky ?? 0)
}
process.stdout.write(failures.length === 0 ? '\nEverything passed.\n' : `\nFailed: ${failures.join(', ')}\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failures.length === 0 && failed === 0 && passed > 0 ? 0 : 1
