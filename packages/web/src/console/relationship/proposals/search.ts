import type { ProposalStatus } from '../../../generated/console/graphql.ts'
import { choiceParam, type RawSearch } from '../../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../../ui/table/page-position.ts'

export const proposalStatuses: readonly ProposalStatus[] = ['OPEN', 'FORMED', 'LAPSED']

export type ProposalsSearch = PagePosition & { status?: ProposalStatus | undefined }

export const proposalsSearch = (raw: RawSearch): ProposalsSearch => ({
  ...pagePositionParams(raw),
  status: choiceParam(raw, 'status', proposalStatuses),
})
