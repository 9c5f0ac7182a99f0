/**
 * `npm run dev`: the server on 4000 and 4001, started anew when a file of it changes, and Vite's pages beside it,
 * which reload by themselves.
 */
import { spawn } from 'node:child_process'

const programs = [
  ['node', '--watch-path=packages/api/src', '--watch-path=packages/core/src', '--watch-preserve-output', 'packages/api/src/main.ts', ...process.argv.slice(2)],
  ['pnpm', '--filter', '@ithaca/web', 'dev'],
].map(([command, ...args]) => spawn(command ?? 'node', args, { stdio: 'inherit' }))

let isStopping = false
function stop(): void {
  if (isStopping) return
  isStopping = true
  for (const program of programs) program.kill('SIGINT')
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
process.on('disconnect', stop)
for (const program of programs) program.on('exit', stop)
