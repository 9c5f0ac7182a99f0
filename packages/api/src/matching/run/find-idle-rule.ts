import { type DomainError, fail, type Result } from '@ithaca/core/result'
import type { EngineSetting } from './engine-setting.ts'

/**
 * A rule that excludes nobody, whoever is compared, is not the rule that it says it is. People of a program may all be
 * fine by a good rule, so it is tried on made-up ones. Rules of this repository are tried in their own tests.
 */
export async function findIdleRule(
  criteriaIds: readonly string[],
  { catalogue, packages, plugins, watch }: EngineSetting,
): Promise<Result<never, DomainError> | undefined> {
  for (const [place, criterionId] of criteriaIds.entries()) {
    const loaded = catalogue.criteria.get(criterionId)
    const at = catalogue.plugins.findIndex(({ id }) => id === loaded?.pluginId)
    const plugin = plugins[at]
    if (loaded?.criterion.kind !== 'constraint' || plugin === undefined || 'isUnloaded' in plugin || packages[at]?.isOwn !== false) continue
    const { contract } = await import('@ithaca/sdk/testing')
    watch.enter(place, -1, -1)
    const findings = contract({ ...plugin, criteria: [loaded.criterion], templates: [] })
    watch.leave()
    if (findings.some(({ check }) => check === 'matters')) {
      const message = `The rule "${criterionId}" excludes nobody.`
      return fail({ code: 'CRITERION_FAILED', message, facts: { criterionId, fault: 'no-effect' } })
    }
  }
  return undefined
}
