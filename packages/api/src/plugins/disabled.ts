import type { Transaction } from '../platform/database/client.ts'
import { catalogue } from './catalogue.ts'

/** Ids of the plugins that an organisation has switched off. One statement. */
export async function readDisabled(transaction: Transaction, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await transaction.disabledPlugin.findMany({ where: { organisationId }, select: { pluginId: true } })
  return new Set(rows.map(({ pluginId }) => pluginId))
}

/** Which of these criteria belong to a plugin that is switched off. */
export function criteriaOff(criteriaIds: readonly string[], disabled: ReadonlySet<string>): string[] {
  return criteriaIds.filter((id) => disabled.has(catalogue.criteria.get(id)?.pluginId ?? ''))
}
