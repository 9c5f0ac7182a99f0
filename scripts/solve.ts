/**
 * Solves an assignment from a file, so that anyone can hold the engine against another solver:
 * `npm run --silent solve -- problem.json`. What goes in and comes out: `docs/matching.md`.
 */
import { solveFile } from '../bench/matching/solve-file.ts'

const path = process.argv[2]
if (path === undefined) {
  process.stderr.write('Say which problem: npm run --silent solve -- problem.json (its form: docs/matching.md)\n')
  process.exitCode = 1
} else {
  const solved = solveFile(path)
  process.stdout.write(`${JSON.stringify(solved.ok ? solved.answer : { error: solved.error })}\n`)
  process.exitCode = solved.ok ? 0 : 1
}
