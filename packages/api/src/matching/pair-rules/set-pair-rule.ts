import { checkPairRule, type PairRuleDraft, type PairRuleFacts } from '@ithaca/core/matching'
import { createChainOfCommand } from '@ithaca/core/directory'
import { readLinesAbove } from '../../directory/lines/lines-above.ts'
import type { Participation } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, Conflict, NotFound, toFailure } from '../../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../../platform/graphql/idempotency.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { today } from '../../program/today.ts'
import { lockManagedProgram } from '../managing.ts'
import { PairRuleKindType, PairRuleType } from './pair-rule-type.ts'
import { standingOn } from './standing-rules.ts'

/** A program's rules that stand at once, so that every run and screen stays light. */
const RULES_LIMIT = 2_000

const SetPairRuleInput = builder.inputType('SetPairRuleInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    kind: t.field({ type: PairRuleKindType, required: true }),
    mentorId: t.id({ required: true, description: 'A participation.' }),
    mentoreeId: t.id({ required: true, description: 'A participation.' }),
    reason: t.string({ required: true, description: '1 to 200 characters.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day on which it holds; left out, it has no end.' }),
    idempotencyKey: t.string(),
  }),
})

builder.mutationField('setPairRule', (t) =>
  t.prismaField({
    type: PairRuleType,
    subGraphs: ['console'],
    description: 'Locks two people together, or vetoes it, for all runs from now on. No lock lifts the chain of command (M1).',
    args: { input: t.arg({ type: SetPairRuleInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const path = ['input', 'programId']
      const { actor, program } = await lockManagedProgram(context, idOf('Program', input.programId, path), path)
      const { organisationId } = actor
      const id = (await firstAnswer(context, 'setPairRule', input)) ?? (await setRule(context, program.id, input))
      return await transactionOf(context).pairRule.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

/** Behind the program's lock. */
async function setRule(context: OperationContext, programId: string, input: typeof SetPairRuleInput.$inferInput): Promise<string> {
  const { actor } = context
  if (!actor) throw new NotFound()
  const { organisationId, personId } = actor
  const transaction = transactionOf(context)
  const ids = { mentorId: idOf('Participation', input.mentorId, ['input', 'mentorId']), mentoreeId: idOf('Participation', input.mentoreeId, ['input', 'mentoreeId']) }
  const at = { organisationId, programId }
  const [mentor, mentoree] = await readTwo(transaction, at, ids)
  const draft: PairRuleDraft = { kind: input.kind, reason: input.reason, endsOn: input.endsOn ?? null }
  const checked = checkPairRule(draft, await factsOf(transaction, mentor, mentoree))
  if (!checked.ok) {
    const isState = checked.error.code === 'RULE_STANDS' || checked.error.code === 'OPPOSITE_STANDS'
    throw isState ? new Conflict(checked.error.code, checked.error.message, checked.error.path) : toFailure(checked.error)
  }
  if ((await transaction.pairRule.count({ where: { ...at, ...standingOn(today()) } })) >= RULES_LIMIT) {
    throw new Conflict('TOO_MANY_RULES', `A program holds ${RULES_LIMIT} locks and vetoes at once. Lift some that are no longer needed.`, ['input', 'programId'])
  }
  const { kind, reason, endsOn } = checked.value
  const { id } = await transaction.pairRule.create({
    data: { ...at, ...ids, kind, reason, endsOn: endsOn === null ? null : new Date(endsOn), createdById: personId },
  })
  await rememberAnswer(context, 'setPairRule', input, id)
  return id
}

async function readTwo(
  transaction: Transaction,
  at: { readonly organisationId: string; readonly programId: string },
  ids: { readonly mentorId: string; readonly mentoreeId: string },
): Promise<[Participation, Participation]> {
  const rows = await transaction.participation.findMany({ where: { ...at, id: { in: [ids.mentorId, ids.mentoreeId] } } })
  const mentor = rows.find(({ id }) => id === ids.mentorId)
  if (!mentor) throw new NotFound(['input', 'mentorId'])
  const mentoree = rows.find(({ id }) => id === ids.mentoreeId)
  if (!mentoree) throw new NotFound(['input', 'mentoreeId'])
  return [mentor, mentoree]
}

async function factsOf(transaction: Transaction, mentor: Participation, mentoree: Participation): Promise<PairRuleFacts> {
  const day = today()
  const personIds = [mentor.personId, mentoree.personId]
  const lines = await readLinesAbove(transaction, personIds, new Date(day))
  const chain = createChainOfCommand({ personIds, lines, asOf: day })
  const { organisationId, programId } = mentor
  const standing = await transaction.pairRule.findFirst({
    where: { organisationId, programId, mentorId: mentor.id, mentoreeId: mentoree.id, ...standingOn(day) },
    select: { kind: true },
  })
  return {
    today: day,
    isSamePerson: mentor.personId === mentoree.personId,
    areOnTheirSides: mentor.role !== 'mentoree' && mentoree.role !== 'mentor',
    isInOneChain: chain.inOneChain(mentor.personId, mentoree.personId),
    standing: standing?.kind ?? null,
  }
}
