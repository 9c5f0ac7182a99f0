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

type PairOfRun = Pick<Proposal, 'runId' | 'mentorId' | 'mentoreeId'>

const NOTHING: WordedReasons = { reasons: [], difference: null }

function keyOf({ runId, mentorId, mentoreeId }: PairOfRun): string {
  return [runId, mentorId, mentoreeId].join(' ')
}

const loadReasons = batchLoads(async (transaction: Transaction, keys): Promise<ReadonlyMap<string, WordedReasons>> => {
  const pairs = keys.map((key) => {
    const [runId = '', mentorId = '', mentoreeId = ''] = key.split(' ')
    return { runId, mentorId, mentoreeId }
  })
  const rows = await transaction.pairReasons.findMany({ where: { OR: pairs } })
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
    return [keyOf(row), worded]
  }))
})

/** Why a pair of a run was proposed, in words that both may read. However many ask in one operation, it is two statements. */
export async function pairReasonsOf(context: OperationContext, pair: PairOfRun): Promise<WordedReasons> {
  return (await loadReasons(transactionOf(context), keyOf(pair))) ?? NOTHING
}
