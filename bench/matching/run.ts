/**
 * The engine beside other exact solvers, on the same instances, in one run: median CPU seconds of three, and the peak
 * memory of the process. Prints Markdown, to be kept in `docs/performance.md`.
 *
 * `node bench/matching/run.ts [sizes] [kinds] [solvers] [repeats]`, as in `1000,2000 uniform ithaca,scipy 1`. scipy is
 * measured when Debian's `python3-scipy` is installed. Slow solvers are skipped where they would take minutes. Ends
 * with 1 when any two solvers do not agree.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from './instances.ts'
import type { InstanceKind } from './instances.ts'
import type { Measured } from './measured.ts'
import { hasScipy, measureScipy } from './scipy.ts'

/** The largest size at which each solver is measured. */
const LARGEST: Readonly<Record<string, number>> = {
  ithaca: 20_000,
  scipy: 10_000,
  munkres: 5_000,
  'linear-sum-assignment': 2_000,
}

const here = import.meta.dirname
const repeats = Number(process.argv[5] ?? 3)
const list = (at: number, otherwise: string) => (process.argv[at] ?? otherwise).split(',')
const sizes = list(2, '500,1000,2000,5000,10000').map(Number)
const kinds = list(3, 'uniform,clustered,tied') as InstanceKind[]
const solvers = list(4, 'ithaca,scipy,munkres,linear-sum-assignment').filter((name) => name !== 'scipy' || hasScipy())

function measureOnce(solver: string, kind: InstanceKind, size: number, file: string): Measured {
  if (solver === 'scipy') return measureScipy(file, size)
  const command = [join(here, 'measure.ts'), solver, kind, String(size)]
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Measured
}

function measure(solver: string, kind: InstanceKind, size: number, file: string): Measured {
  const runs = Array.from({ length: repeats }, () => measureOnce(solver, kind, size, file))
  return runs.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(repeats / 2)]!
}

function describe(measured: Measured | undefined, best: Measured): string {
  if (measured === undefined) return '-'
  const isSame = measured.total === best.total && measured.matches === best.matches
  if (!isSame) process.exitCode = 1
  const seconds = measured.cpuSeconds.toFixed(measured.cpuSeconds < 1 ? 3 : 2)
  return `${seconds} (${Math.round(measured.peakMegabytes)} MB)${isSame ? '' : ' **another total**'}`
}

const folder = mkdtempSync(join(tmpdir(), 'ithaca-bench-'))
try {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.\n`)
  if (!hasScipy()) say('scipy is not installed (apt-get install python3-scipy): it was NOT measured.\n')
  say(`| instance | ${solvers.join(' | ')} | total fit |`)
  say(`|---|${solvers.map(() => '---|').join('')}---|`)
  for (const size of sizes) {
    for (const kind of kinds) {
      const file = join(folder, 'instance.i32')
      if (solvers.includes('scipy') && size <= LARGEST['scipy']!) writeFileSync(file, createInstance(kind, size))
      const measured = solvers.map((solver) =>
        size <= (LARGEST[solver] ?? 0) ? measure(solver, kind, size, file) : undefined,
      )
      const first = measured.find((each) => each !== undefined)
      if (first === undefined) continue
      const cells = measured.map((each) => describe(each, first))
      say(`| ${kind} ${size} | ${cells.join(' | ')} | ${(first.total / 1e6).toFixed(6)} |`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
