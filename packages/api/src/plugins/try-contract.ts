import type { ContractFinding } from '@ithaca/sdk/testing'
import { DEFAULT_BUDGET, openEngine } from '../matching/run/engine.ts'
import { EngineFailure } from '../matching/run/engine-failure.ts'
import { hashPackage } from './load/hash-package.ts'
import type { PluginPackage } from './package.ts'

/** Made-up people are matched many times over, and that is one call. */
const BUDGET = { ...DEFAULT_BUDGET, callSeconds: 30 }

/** What the contract suite found, by the content of the package. */
const known = new Map<string, Promise<readonly ContractFinding[]>>()
const MOST_KNOWN = 1_000

/** Tries a plugin against the contract suite, in a process of its own; once for each content. */
export function tryContract(plugin: PluginPackage): Promise<readonly ContractFinding[]> {
  const hash = hashPackage(plugin.folder)
  const before = known.get(hash)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const tried = tryNow(plugin)
  known.set(hash, tried)
  return tried
}

async function tryNow(plugin: PluginPackage): Promise<readonly ContractFinding[]> {
  const engine = openEngine([plugin], BUDGET)
  try {
    return await engine.ask('try-contract', undefined)
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    const mend = 'Look for a loop that does not end, for memory that is never given back, and for process.exit.'
    return [{ check: 'time', where: plugin.name, case: `the suite came to no end: ${error.end}`, mend }]
  } finally {
    engine.close()
  }
}
