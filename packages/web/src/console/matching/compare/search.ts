import type { GroupFact } from '../../../generated/console/graphql.ts'
import { choiceParam, textParam, type RawSearch } from '../../../ui/search/params.ts'

export const groupFacts: readonly GroupFact[] = ['DEPARTMENT', 'LOCATION', 'COUNTRY', 'JOB_FUNCTION']

const idLength = 100

/** Which two runs are compared, and by which groups. */
export type CompareSearch = { first?: string | undefined; second?: string | undefined; by?: GroupFact | undefined }

export const compareSearch = (raw: RawSearch): CompareSearch => ({
  first: textParam(raw, 'first', idLength),
  second: textParam(raw, 'second', idLength),
  by: choiceParam(raw, 'by', groupFacts),
})
