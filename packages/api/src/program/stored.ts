import type { FrozenTemplate, ProgramPolicy } from '@ithaca/core/program'
import type { JsonValue } from '@prisma/client/runtime/client'

/** The frozen template of a program's row. `createProgram` alone writes it. */
export function frozenTemplateOf(row: { readonly template: JsonValue }): FrozenTemplate {
  return row.template as unknown as FrozenTemplate
}

/** The policy of a program's row. `createProgram` and `updateProgram` alone write it. */
export function policyOf(row: { readonly policy: JsonValue }): ProgramPolicy {
  return row.policy as unknown as ProgramPolicy
}
