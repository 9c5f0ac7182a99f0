/**
 * What installed plugins add to a start: the catalogue is read in fresh processes, by turns without and with them.
 * Run: `node bench/plugins/load.ts [plugins] [turns]`. One in twenty can't be loaded, each for another reason.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { layPlugins, pluginSource } from '../../packages/api/test/plugins/lay-plugins.ts'

const count = Number(process.argv[2] ?? 200)
const turns = Number(process.argv[3] ?? 5)
const CATALOGUE = fileURLToPath(new URL('../../packages/api/src/plugins/catalogue.ts', import.meta.url))

const BROKEN: readonly ((id: string) => string)[] = [
  () => 'export default {',
  () => "throw new Error('Not today.')",
  () => 'export default 7',
  () => "import 'what-is-not-there'",
  (id) => pluginSource(id, SCORED, '^9.0'),
]
const SCORED = "kind: 'preference', weight: 10, symmetric: true, score: ({ keyed }) => keyed({ mentor: 'department', mentoree: 'department' })"

/** Reads the catalogue in a process of its own, and says how long that took and what came of it. */
function start(folder: string): { readonly wallSeconds: number; readonly cpuSeconds: number; readonly ready: number; readonly reasons: number } {
  const script = `
    const from = performance.now()
    const { catalogue } = await import(${JSON.stringify(CATALOGUE)})
    const wallSeconds = (performance.now() - from) / 1000
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    const broken = catalogue.plugins.filter(({ state }) => state !== 'ready')
    console.log(JSON.stringify({
      wallSeconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, ready: catalogue.plugins.length - broken.length,
      reasons: broken.filter(({ problems }) => problems.length > 0).length,
    }))`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ITHACA_PLUGINS: folder }, encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as ReturnType<typeof start>
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const folder = layPlugins(Object.fromEntries(Array.from({ length: count }, (_, at) => {
  const id = `bench-${at}`
  return [id, at % 20 === 19 ? BROKEN[Math.floor(at / 20) % BROKEN.length]!(id) : pluginSource(id, SCORED)]
})))
try {
  const pairs = Array.from({ length: turns }, () => ({ without: start('/nowhere'), with: start(folder) }))
  const without = median(pairs.map((pair) => pair.without.wallSeconds))
  const loaded = median(pairs.map((pair) => pair.with.wallSeconds))
  console.log(JSON.stringify({
    plugins: count, withoutSeconds: without, withSeconds: loaded, addedSeconds: loaded - without, ratio: loaded / without,
    each: pairs.map((pair) => pair.with.wallSeconds - pair.without.wallSeconds), last: pairs.at(-1)!.with,
  }, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(2)) : value), 2))
} finally {
  rmSync(folder, { recursive: true })
}
