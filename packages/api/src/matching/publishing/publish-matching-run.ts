import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, InvalidInput, NotFound } from '../../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../../platform/graphql/idempotency.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { isChainOfCommandError } from '../../relationship/proposal/chain-error.ts'
import { lockManagedProgram } from '../managing.ts'
import { findRun, MatchingRunType } from '../run-type.ts'
import { findPublishable, publishRun } from './publish-run.ts'

const PATH = ['input', 'id']
const FURTHEST_DAYS = 60
const DAY_MS = 86_400_000

const PublishMatchingRunInput = builder.inputType('PublishMatchingRunInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.id({ required: true }),
    at: t.field({
      type: 'DateTime',
      description: `When the proposals go out, up to ${FURTHEST_DAYS} days ahead; until then it can be called back. At once when left out.`,
    }),
    idempotencyKey: t.string(),
  }),
})

builder.mutationField('publishMatchingRun', (t) =>
  t.prismaField({
    type: MatchingRunType,
    subGraphs: ['console'],
    description:
      'Proposes the pairs of a run to the two of each, all or none, at once or at a planned time. Pairs that are not possible any more ' +
      'at that moment (M1 by its reporting lines, places, people who left) are left out and counted in `publication`.',
    args: { input: t.arg({ type: PublishMatchingRunInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const found = await findRun(context, idOf('MatchingRun', input.id))
      if (!found) throw new NotFound(PATH)
      const { organisationId, id } = found
      const where = { organisationId_id: { organisationId, id } }
      const { program } = await lockManagedProgram(context, found.programId, PATH)
      if ((await firstAnswer(context, 'publishMatchingRun', input)) === undefined) {
        const now = new Date()
        const run = await findPublishable(transactionOf(context), program, id)
        if (input.at) {
          assertAhead(input.at, now)
          await transactionOf(context).matchingRun.update({ where, data: { publishAt: input.at, publishMissedAt: null } })
        } else {
          await publishAtOnce(transactionOf(context), program, run, now)
        }
        await rememberAnswer(context, 'publishMatchingRun', input, id)
      }
      return await transactionOf(context).matchingRun.findUniqueOrThrow({ ...query, where })
    },
  }),
)

function assertAhead(at: Date, now: Date): void {
  const isAhead = at > now && at.getTime() <= now.getTime() + FURTHEST_DAYS * DAY_MS
  if (isAhead) return
  throw new InvalidInput('TIME_NOT_AHEAD', `Choose a time from now until ${FURTHEST_DAYS} days ahead. Nothing is planned.`, ['input', 'at'])
}

async function publishAtOnce(...of: Parameters<typeof publishRun>): Promise<void> {
  try {
    await publishRun(...of)
  } catch (error) {
    if (!isChainOfCommandError(error)) throw error
    throw new Conflict('DIRECTORY_CHANGED', 'The directory changed at this very moment, so nothing was proposed. Publish again.', PATH)
  }
}
