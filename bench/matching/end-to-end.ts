/**
 * A whole run from profiles, eight declared criteria, proven and explained: `node bench/matching/end-to-end.ts [people
 * a side]`. Prints the seconds of each stage, the longest step (what a cancel may have to wait for), and peak memory.
 */
import { availableParallelism } from 'node:os'
import { matchingSteps } from '@ithaca/core/matching'
import { createProfiles } from './profiles.ts'
import { createRowThreads } from './row-threads.ts'

const size = Number(process.argv[2] ?? 1000)
const threads = Number(process.argv[3] ?? Math.min(4, availableParallelism()))
const input = createProfiles(size)
const before = process.resourceUsage().maxRSS / 1024
const seconds: Record<string, number> = {}
const started = performance.now()
const cpu = process.cpuUsage()
const steps = matchingSteps(input, undefined, createRowThreads(threads))
let stage = 'start'
let last = started
let longest = 0
for (;;) {
  const step = steps.next()
  const now = performance.now()
  seconds[stage] = (seconds[stage] ?? 0) + (now - last) / 1000
  longest = Math.max(longest, (now - last) / 1000)
  last = now
  if (step.done !== true) {
    stage = `${step.value.stage} ${step.value.round}`
    if (process.argv[4] === 'log' && step.value.done % 8192 < 64) {
      process.stderr.write(`${((now - started) / 1000).toFixed(1)} s ${JSON.stringify(step.value)}\n`)
    }
    continue
  }
  if (!step.value.ok) throw new Error(step.value.error.message)
  const { summary, certificate, unmatched } = step.value.value
  const used = process.cpuUsage(cpu)
  const rounded = Object.entries(seconds).map(([name, value]) => [name, Number(value.toFixed(2))])
  const report = {
    size,
    threads,
    wallSeconds: Number(((now - started) / 1000).toFixed(2)),
    cpuSeconds: Number(((used.user + used.system) / 1e6).toFixed(2)),
    longestStepSeconds: Number(longest.toFixed(3)),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    megabytesBefore: Math.round(before),
    matched: summary.matched,
    unmatched: unmatched.length,
    isProven: certificate.total === certificate.bound,
    meanFit: summary.meanFit,
    stages: Object.fromEntries(rounded) as Record<string, number>,
  }
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  break
}
