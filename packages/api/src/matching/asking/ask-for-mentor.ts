import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, NotFound } from '../../platform/graphql/failures.ts'
import { idOf } from '../../platform/graphql/nodes.ts'
import { MyProposalType } from '../../relationship/proposal/my-proposal-type.ts'
import { ownSearch } from './own-search.ts'
import { proposeTwo } from './propose-two.ts'

const PATH = ['input', 'candidateId']

const AskForMentorInput = builder.inputType('AskForMentorInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    participationId: t.id({ required: true, description: "One's own." }),
    candidateId: t.id({ required: true }),
  }),
})

builder.mutationField('askForMentor', (t) =>
  t.prismaField({
    type: MyProposalType,
    subGraphs: ['portal'],
    description:
      'Asks for one of the candidates, one at a time: a proposal like any other, with the asker’s own yes in it. The mentor ' +
      'is not told who asked, answers in private, and a no looks like silence (M6).',
    args: { input: t.arg({ type: AskForMentorInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (query, _root, { input }, context) => {
      const { mentoreeId, program } = await ownSearch(context, input.participationId)
      const mentorId = idOf('Candidate', input.candidateId, PATH)
      const transaction = transactionOf(context)
      const { organisationId } = program
      const id = await asWorker(transaction, 'portal', async () => {
        const isIn = await transaction.participation.count({ where: { organisationId, programId: program.id, id: mentorId } })
        if (isIn === 0) throw new NotFound(PATH)
        const now = new Date()
        const proposalId = await proposeTwo(transaction, program, { mentorId, mentoreeId }, { now, path: PATH }).catch(sayNoMore)
        await transaction.proposalAnswer.create({
          data: { organisationId, proposalId, personId: context.actor?.personId ?? '', answer: 'yes', answeredAt: now },
        })
        return proposalId
      })
      return await transaction.proposal.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)

/** Why exactly somebody cannot be asked now may be theirs or a program manager's to know. */
function sayNoMore(error: unknown): never {
  if (!(error instanceof Conflict)) throw error
  const message = 'You have a proposal or a partner for each of your places, or theirs was taken meanwhile. Nothing was changed; look again later.'
  throw new Conflict('NO_PLACE', message, PATH)
}
