import { readSettings, type StoredSettings } from '@ithaca/core/plugins'
import { openEngine } from '../matching/run/engine.ts'
import { EngineFailure } from '../matching/run/engine-failure.ts'
import { canonicalJson } from '../platform/canonical-json.ts'
import { catalogue, packageOf } from './catalogue.ts'

/** Settings in the shape of the installed plugin; with a problem, they are still as they were stored. */
export interface CurrentSettings {
  readonly value: unknown
  readonly problem: string | null
}

/** What was moved on, by criterion and content: a process of its own is started once for each. */
const known = new Map<string, Promise<CurrentSettings>>()
const MOST_KNOWN = 1_000
/** One process at a time, however many programs are shown at once. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Stored settings as their criterion reads them now. Those of its own version are as they were parsed when they were
 * saved; older ones are moved on where its code is. Without such a criterion they stay as they are.
 */
export function readCurrentSettings(criterionId: string, stored: StoredSettings): Promise<CurrentSettings> {
  const loaded = catalogue.criteria.get(criterionId)
  if (loaded === undefined || loaded.criterion.version === stored.version) return Promise.resolve({ value: stored.value, problem: null })
  const key = `${criterionId} ${stored.version} ${canonicalJson(stored.value)}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const moved = turn.then(() => moveOn(criterionId, stored))
  turn = moved.catch(() => undefined)
  known.set(key, moved)
  return moved
}

async function moveOn(criterionId: string, stored: StoredSettings): Promise<CurrentSettings> {
  const read = await readWhereItsCodeIs(criterionId, stored)
  if (read.ok) return { value: read.value, problem: null }
  return { value: stored.value, problem: read.error.map(({ message }) => message).join(' ') }
}

async function readWhereItsCodeIs(criterionId: string, stored: StoredSettings): Promise<ReturnType<typeof readSettings>> {
  const { pluginId, criterion } = catalogue.criteria.get(criterionId)!
  const plugin = packageOf(pluginId)
  if (plugin.isOwn) return readSettings(criterion, stored)
  const engine = openEngine([plugin])
  try {
    return await engine.ask('read-settings', { criterionId, stored })
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    const message = 'The plugin could not look at these settings. Ask whoever looks after it.'
    return { ok: false, error: [{ code: 'SETTINGS_UPGRADE_FAILED', message }] }
  } finally {
    engine.close()
  }
}
