import { checkCharter, type CharterFinding } from '../charter/check-charter.ts'
import { meansPerformance } from '../checks/performance-names.ts'
import type { Plugin } from '../plugin/plugin.ts'
import { buildTemplate } from '../template/define.ts'

/**
 * Checks the templates of a plugin against the rules of mentoring, with the settings that they start from. A finding
 * that `breaks` a rule is also one of `contract`; one that `weakens` it is yours to weigh.
 *
 * @example expect(charter(plugin)).toEqual([])
 */
export function charter({ templates, messages }: Plugin): readonly CharterFinding[] {
  return templates.flatMap((template) => {
    const built = buildTemplate(template)
    return built.ok ? checkCharter(built.value, { messages, isPerformanceData: meansPerformance }) : []
  })
}
