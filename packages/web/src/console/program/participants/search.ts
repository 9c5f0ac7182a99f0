import type { ParticipationRole, ParticipationStatus } from '../../../generated/console/graphql.ts'
import { choiceParam, flagParam, textParam, type RawSearch } from '../../../ui/search/params.ts'
import { pagePositionParams, type PagePosition } from '../../../ui/table/page-position.ts'

export const participationStatuses: readonly ParticipationStatus[] = ['INVITED', 'ACTIVE', 'PAUSED', 'DECLINED', 'LEFT']
export const participationRoles: readonly ParticipationRole[] = ['MENTOR', 'MENTOREE', 'BOTH']

export type ParticipantsSearch = PagePosition & {
  search?: string | undefined
  status?: ParticipationStatus | undefined
  role?: ParticipationRole | undefined
  unmatched?: true | undefined
}

export const participantsSearch = (raw: RawSearch): ParticipantsSearch => ({
  ...pagePositionParams(raw),
  search: textParam(raw, 'search'),
  status: choiceParam(raw, 'status', participationStatuses),
  role: choiceParam(raw, 'role', participationRoles),
  unmatched: flagParam(raw, 'unmatched'),
})
