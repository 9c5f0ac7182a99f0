import type { FrozenTemplate, ProgramPolicy } from '@ithaca/core/program'
import type { Prisma } from '../generated/prisma/client.ts'

/** What of a program's row says what it asks and how it matches. */
export interface StoredProgram {
  readonly id: string
  readonly template: Prisma.JsonValue
  readonly policy: Prisma.JsonValue
}

/** The frozen template of a program's row. `createProgram` alone writes it. */
export function frozenTemplateOf(row: Pick<StoredProgram, 'template'>): FrozenTemplate {
  return row.template as unknown as FrozenTemplate
}

/** The policy of a program's row. `createProgram` and `updateProgram` alone write it. */
export function policyOf(row: Pick<StoredProgram, 'policy'>): ProgramPolicy {
  return row.policy as unknown as ProgramPolicy
}

/** Plain data of the domain as a JSON column takes it. */
export function asJson(data: FrozenTemplate | ProgramPolicy): Prisma.InputJsonValue {
  return data as unknown as Prisma.InputJsonValue
}
