import type { ReportingLine, ReportingLineKind } from '@ithaca/core/directory'
import type { Transaction } from '../../platform/database/client.ts'

interface LineRow {
  readonly personId: string
  readonly managerId: string
  readonly kind: ReportingLineKind
  readonly startsOn: string
}

/** Every line in force on a day on the way up from these people, cycles included: UNION ends them. */
export async function readLinesAbove(transaction: Transaction, personIds: readonly string[], day: Date): Promise<ReportingLine[]> {
  return await transaction.$queryRaw<LineRow[]>`
    WITH RECURSIVE reached(id) AS (
      SELECT unnest(${personIds}::uuid[])
      UNION
      SELECT l."managerId" FROM reached JOIN app."ReportingLine" l
        ON l."organisationId" = app.organisation_id() AND l."personId" = reached.id
        AND l."startsOn" <= ${day}::date AND (l."endsOn" IS NULL OR l."endsOn" > ${day}::date)
    )
    SELECT l."personId"::text, l."managerId"::text, l.kind::text, l."startsOn"::text
    FROM reached JOIN app."ReportingLine" l ON l."organisationId" = app.organisation_id() AND l."personId" = reached.id
      AND l."startsOn" <= ${day}::date AND (l."endsOn" IS NULL OR l."endsOn" > ${day}::date)`
}
