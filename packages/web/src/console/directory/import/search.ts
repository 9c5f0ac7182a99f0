import type { RowOutcome } from '../../../generated/console/graphql.ts'
import { choiceParam, flagParam, type RawSearch } from '../../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../../ui/table/page-position.ts'

export const rowOutcomes: readonly RowOutcome[] = ['CREATE', 'UPDATE', 'UNCHANGED', 'INVALID']
const steps = ['columns'] as const

export const importsSearch = pagePositionParams

export type ImportSearch = PagePosition & {
  step?: (typeof steps)[number] | undefined
  outcome?: RowOutcome | undefined
  problems?: true | undefined
}

export const importSearch = (raw: RawSearch): ImportSearch => ({
  ...pagePositionParams(raw),
  step: choiceParam(raw, 'step', steps),
  outcome: choiceParam(raw, 'outcome', rowOutcomes),
  problems: flagParam(raw, 'problems'),
})
