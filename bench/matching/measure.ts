/**
 * Times one solver on one instance and prints a line of JSON: `node measure.ts <solver> <kind> <size>`. A process of
 * its own for each, so that peak memory is that of one solver. `run.ts` calls it.
 */
import { createInstance } from './instances.ts'
import type { InstanceKind } from './instances.ts'
import { prepareIthaca, prepareLinearSum, prepareMunkres } from './solvers.ts'
import type { PrepareSolver } from './solvers.ts'

const solvers: Readonly<Record<string, PrepareSolver>> = {
  ithaca: prepareIthaca,
  munkres: prepareMunkres,
  'linear-sum-assignment': prepareLinearSum,
}

const [name = '', kind = '', size = ''] = process.argv.slice(2)
const prepare = solvers[name]
if (prepare === undefined) throw new Error(`There is no solver "${name}".`)
const run = prepare(createInstance(kind as InstanceKind, Number(size)), Number(size))
const cpu = process.cpuUsage()
const started = performance.now()
const found = run()
const wallSeconds = (performance.now() - started) / 1000
const used = process.cpuUsage(cpu)
const cpuSeconds = (used.user + used.system) / 1e6
const peakMegabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(`${JSON.stringify({ ...found, wallSeconds, cpuSeconds, peakMegabytes })}\n`)
