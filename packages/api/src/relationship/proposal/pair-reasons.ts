import { batchLoads } from '../../directory/batch.ts'
import type { Proposal } from '../../generated/prisma/client.ts'
import { nameOf, readPartnerReasons, wordDifference, wordReason } from '../../matching/reasons/word-reasons.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'

/** Why these two, in words (M8). */
interface WordedReasons {
  readonly reasons: string[]
  readonly difference: string | null
}

type Pair = Pick<Proposal, 'id' | 'runId' | 'mentorId' | 'mentoreeId'>

const NOTHING: WordedReasons = { reasons: [], difference: null }

/** Reasons are kept with the run that found them, or with the proposal itself. */
function keyOf({ id, runId, mentorId, mentoreeId }: Omit<Pair, 'id'> & { readonly id?: string }): string {
  return runId === null ? `proposal ${id ?? ''}` : [runId, mentorId, mentoreeId].join(' ')
}

const loadReasons = batchLoads(async (transaction: Transaction, keys): Promise<ReadonlyMap<string, WordedReasons>> => {
  const words = keys.map((key) => key.split(' '))
  const ofRuns = words.filter(([kind]) => kind !== 'proposal').map(([runId = '', mentorId = '', mentoreeId = '']) => ({ runId, mentorId, mentoreeId }))
  const ofProposals = words.flatMap(([kind, id]) => (kind === 'proposal' && id !== undefined ? [id] : []))
  const ofRun = await transaction.pairReasons.findMany({ where: { OR: ofRuns } })
  const ofProposal = ofProposals.length === 0 ? [] : await transaction.proposalReasons.findMany({ where: { proposalId: { in: ofProposals } } })
  const rows = [
    ...ofRun.map((row) => ({ ...row, key: keyOf(row) })),
    ...ofProposal.map((row) => ({ ...row, key: `proposal ${row.proposalId}` })),
  ]
  const personIds = [...new Set(rows.flatMap(({ mentorPersonId, mentoreePersonId }) => [mentorPersonId, mentoreePersonId]))]
  const people = await transaction.person.findMany({
    where: { id: { in: personIds } },
    select: { id: true, fullName: true, preferredName: true },
  })
  const names = new Map(people.map((person) => [person.id, nameOf(person)]))
  return new Map(rows.map((row) => {
    const { reasons, difference } = readPartnerReasons(row.reasons)
    const both = { mentor: names.get(row.mentorPersonId) ?? '', mentoree: names.get(row.mentoreePersonId) ?? '' }
    const worded = {
      reasons: reasons.flatMap((reason) => wordReason(reason, both) ?? []),
      difference: difference && wordDifference(difference, both),
    }
    return [row.key, worded]
  }))
})

/** Why a pair was proposed, in words that both may read. However many ask in one operation, statements stay the same. */
export async function pairReasonsOf(context: OperationContext, pair: Pair): Promise<WordedReasons> {
  return (await loadReasons(transactionOf(context), keyOf(pair))) ?? NOTHING
}
