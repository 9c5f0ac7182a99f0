import type { MatchedPair, UnmatchedPerson } from '@ithaca/core/matching'
import type { Program } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { isPrivateRule } from '../reasons/private-rules.ts'
import { wordUnmatched } from '../reasons/word-unmatched.ts'
import { solveFew } from './solve-few.ts'

/** Two participations, as mentor and as mentoree. */
export interface Two {
  readonly mentorId: string
  readonly mentoreeId: string
}

/** The pair with its reasons, or why these two are not proposed to each other (M8). */
export type TwoSolved = { readonly pair: MatchedPair } | { readonly because: string }

/** Asks the engine about two people alone, as a worker: every rule of the program holds, its floor too (M7). */
export async function solveTwo(transaction: Transaction, program: Program, { mentorId, mentoreeId }: Two): Promise<TwoSolved> {
  const { pairs: [pair], unmatched, participants } = await solveFew(transaction, program, (participant) => {
    if (participant.id === mentorId) return participant.mentorCapacity > 0 ? { ...participant, mentorCapacity: 1, mentoreeDemand: 0 } : undefined
    if (participant.id === mentoreeId) return participant.mentoreeDemand > 0 ? { ...participant, mentorCapacity: 0, mentoreeDemand: 1 } : undefined
    return undefined
  })
  if (pair) return { pair }
  if (participants.length < 2) return { because: 'One of the two is not ready: away, paused, without a free place, or with questions still open.' }
  const mentoree = unmatched.find(({ role }) => role === 'mentoree')
  return { because: mentoree && !isUnsaid(mentoree) ? wordUnmatched(mentoree) : 'They do not come near enough to each other to be proposed.' }
}

/** M14: a rule that rests on private answers looks exactly like two people who are under the floor. */
function isUnsaid(mentoree: UnmatchedPerson): boolean {
  return mentoree.reason !== 'no-eligible' || mentoree.removed.some(({ rule, criterionId }) => rule === 'constraint' && isPrivateRule(criterionId))
}
