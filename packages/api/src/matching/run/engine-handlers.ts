import { setImmediate as turn } from 'node:timers/promises'
import { runMatching } from '@ithaca/core/matching'
import { readSettings } from '@ithaca/core/plugins'
import { ok } from '@ithaca/core/result'
import { buildTemplate, parseSettings } from '@ithaca/sdk'
import { describePlugin } from '../../plugins/describe/describe-plugin.ts'
import { studyHandlers } from '../studio/study-requests.ts'
import type { EngineRequest, EngineRequests } from './engine-requests.ts'
import type { EngineSetting } from './engine-setting.ts'
import { findIdleRule } from './find-idle-rule.ts'
import { castOf, readFrozen, thawInputs } from './frozen-inputs.ts'
import { rowThreads } from './row-threads.ts'

type EngineHandlers = {
  readonly [Request in EngineRequest]: (
    content: EngineRequests[Request]['takes'],
    setting: EngineSetting,
  ) => Promise<EngineRequests[Request]['answers']> | EngineRequests[Request]['answers']
}

const TELL_EVERY_MS = 100

/** Who answers which request, in the engine's thread. What a handler keeps between requests is its own. */
export const engineHandlers: EngineHandlers = {
  'run': async (content, setting) => {
    const { catalogue, watch, tell } = setting
    const frozen = readFrozen(content)
    const criteria = frozen.policy.criteria.map(({ criterionId }) => criterionId)
    tell({ kind: 'cast', cast: castOf(frozen, catalogue) })
    const input = thawInputs(frozen, catalogue, watch)
    if (!input.ok) return input
    let toldAt = 0
    const result = await runMatching(input.value, {
      watch,
      threads: rowThreads,
      // So that the end of a thread is heard of.
      pause: turn,
      onProgress({ stage, done, total, part }) {
        const now = performance.now()
        if (now - toldAt < TELL_EVERY_MS) return
        toldAt = now
        tell({ kind: 'progress', stage, done, total, part })
      },
    })
    return result.ok ? ((await findIdleRule(criteria, setting)) ?? result) : result
  },
  'try-contract': async (_content, { plugins: [plugin], watch }) => {
    if (plugin === undefined || 'isUnloaded' in plugin) return []
    // Loaded when it is asked for: most engines never are.
    const { contract } = await import('@ithaca/sdk/testing')
    watch.enter(-1, -1, -1)
    const findings = contract(plugin)
    watch.leave()
    return findings
  },
  'parse-settings': ({ criterionId, settings }, { catalogue, watch }) => {
    watch.enter(-1, -1, -1)
    const parsed = parseSettings(catalogue.criteria.get(criterionId)?.criterion.settings, settings)
    watch.leave()
    return parsed
  },
  'read-settings': ({ criterionId, stored }, { catalogue, watch }) => {
    const criterion = catalogue.criteria.get(criterionId)?.criterion
    watch.enter(-1, -1, -1)
    const read = criterion ? readSettings(criterion, stored) : ok(stored.value)
    watch.leave()
    return read
  },
  'build-template': ({ templateId, settings }, { plugins, watch }) => {
    const template = plugins.flatMap((each) => ('isUnloaded' in each ? [] : each.templates)).find(({ id }) => id === templateId)
    if (template === undefined) throw new Error(`No opened plugin brings the template ${templateId}.`)
    watch.enter(-1, -1, -1)
    const built = buildTemplate(template, settings)
    watch.leave()
    return built
  },
  'describe-plugins': (_content, { plugins }) => plugins.map(describePlugin),
  ...studyHandlers,
}
