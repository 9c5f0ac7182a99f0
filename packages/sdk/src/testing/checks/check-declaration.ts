import { checkPlugin } from '../../checks/check-plugin.ts'
import { meansPerformance } from '../../checks/performance-names.ts'
import type { PluginProblemCode } from '../../checks/plugin-problem.ts'
import type { Plugin } from '../../plugin/plugin.ts'
import type { ContractCheck, ContractFinding } from '../contract-finding.ts'

const CHECKS: Readonly<Record<PluginProblemCode, ContractCheck>> = {
  NOT_LOADED: 'identity',
  NOT_A_PLUGIN: 'identity',
  BAD_ID: 'identity',
  BAD_VERSION: 'identity',
  ENGINE_MISMATCH: 'identity',
  DUPLICATE_ID: 'identity',
  PERFORMANCE_DATA: 'forbidden-data',
  FIELD_INVALID: 'declaration',
  FIELD_CONFLICT: 'declaration',
  CRITERION_INVALID: 'declaration',
  CRITERION_UNKNOWN: 'declaration',
  SETTINGS_INVALID: 'settings',
  MESSAGE_MISSING: 'messages',
  TEMPLATE_INVALID: 'template',
  PLUGIN_THREW: 'declaration',
}

/** What can be told without running the plugin, by the checks that a host makes when it loads. */
export function checkDeclaration(plugin: Plugin): readonly ContractFinding[] {
  return checkPlugin(plugin, { isPerformanceData: meansPerformance }).map(({ code, message, where }) => ({
    check: CHECKS[code],
    where: where ?? `plugin ${plugin.id}`,
    case: 'as it is declared',
    mend: message,
  }))
}
