import { choosePairsToPropose, type ChosenPairs } from '@ithaca/core/relationship'
import { canMatch } from '@ithaca/core/program'
import type { MatchingRun } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { globalIdOf, idOf } from '../../platform/graphql/nodes.ts'
import type { LetterWords } from '../../platform/mail/post-letter.ts'
import { findRun } from '../run-type.ts'
import { wordsOfProposal } from '../../relationship/proposal/letters.ts'
import { wayOf } from '../../relationship/proposal/way-of.ts'
import { chainOf, isTogetherIn, placesToPromise, respondByOf } from './propose-pairs.ts'
import { readPlaces, readTogether } from './read-places.ts'

/** Recipients that are listed; all are counted. */
const RECIPIENTS_SHOWN = 200

interface Recipient {
  readonly participationId: string
  readonly name: string
  readonly isMentor: boolean
  readonly proposals: number
  readonly wasAskedBefore: boolean
}

interface PublicationPreview {
  readonly chosen: ChosenPairs<{ mentorId: string; mentoreeId: string; fit: number }>
  readonly recipients: readonly Recipient[]
  readonly respondBy: Date
  readonly openProposals: number
  readonly letter: LetterWords
  readonly canPublish: boolean
}

const RecipientType = builder.objectRef<Recipient>('PublicationRecipient').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    participationId: t.id({ resolve: ({ participationId }) => globalIdOf('Participation', participationId) }),
    name: t.exposeString('name'),
    isMentor: t.exposeBoolean('isMentor', { description: 'Proposed to as mentor; otherwise as mentoree.' }),
    proposals: t.exposeInt('proposals', { description: 'How many proposals they would get.' }),
    wasAskedBefore: t.exposeBoolean('wasAskedBefore', { description: 'Whether this program has proposed somebody to them before; not what they said.' }),
  }),
})

const LeftOutType = builder.objectRef<PublicationPreview['chosen']['leftOut']>('PublicationLeftOut').implement({
  subGraphs: ['console'],
  description: 'Pairs of the run that would not be proposed now, by the first reason that applies.',
  fields: (t) => ({
    inOneChain: t.int({ description: 'The directory has put one above the other since (M1).', resolve: (leftOut) => leftOut['in-one-chain'] }),
    notTakingPart: t.int({ resolve: (leftOut) => leftOut['not-taking-part'] }),
    noPlace: t.int({ resolve: (leftOut) => leftOut['no-place'] }),
    togetherBefore: t.int({ resolve: (leftOut) => leftOut['together-before'] }),
  }),
})

const LetterType = builder.objectRef<LetterWords>('PublicationLetter').implement({
  subGraphs: ['console'],
  description: 'The letter that everybody gets once, whoever is proposed to them. Names and reasons stand in their portal alone.',
  fields: (t) => ({ subject: t.exposeString('subject'), paragraphs: t.stringList({ resolve: ({ paragraphs }) => [...paragraphs] }) }),
})

const PublicationPreviewType = builder.objectRef<PublicationPreview>('PublicationPreview').implement({
  subGraphs: ['console'],
  description: 'What publishing a run would do at this moment: who would be told what, and what differs from the run and from earlier proposals.',
  fields: (t) => ({
    proposals: t.int({ description: 'Pairs that would be proposed.', resolve: ({ chosen }) => chosen.proposed.length }),
    mentorees: t.int({ description: 'Mentorees who would be told.', resolve: ({ chosen }) => new Set(chosen.proposed.map(({ mentoreeId }) => mentoreeId)).size }),
    mentors: t.int({ description: 'Mentors who would be told.', resolve: ({ chosen }) => new Set(chosen.proposed.map(({ mentorId }) => mentorId)).size }),
    leftOut: t.field({ type: LeftOutType, resolve: ({ chosen }) => chosen.leftOut }),
    recipients: t.field({ type: [RecipientType], description: `By name, mentorees first; up to ${RECIPIENTS_SHOWN}.`, resolve: ({ recipients }) => recipients.slice(0, RECIPIENTS_SHOWN) }),
    askedBefore: t.int({ description: 'Recipients to whom this program has proposed somebody before.', resolve: ({ recipients }) => recipients.filter(({ wasAskedBefore }) => wasAskedBefore).length }),
    respondBy: t.expose('respondBy', { type: 'DateTime', description: 'Until when they could answer.' }),
    openProposals: t.exposeInt('openProposals', { description: 'Proposals of the program that are open now; they stay as they are.' }),
    letter: t.field({ type: LetterType, resolve: ({ letter }) => letter }),
    canPublish: t.exposeBoolean('canPublish'),
  }),
})

builder.queryField('publicationPreview', (t) =>
  t.field({
    type: PublicationPreviewType,
    subGraphs: ['console'],
    description: 'Looks ahead and changes nothing. What publishing does is decided anew when it happens.',
    args: { runId: t.arg.id({ required: true }) },
    resolve: async (_root, { runId }, context) => {
      let id: string
      try {
        id = idOf('MatchingRun', runId)
      } catch {
        throw notFoundError()
      }
      const run = await findRun(context, id)
      if (!run) throw notFoundError()
      return await lookAhead(context, run)
    },
  }),
)

/** Statements do not grow with pairs. */
async function lookAhead(context: OperationContext, run: MatchingRun): Promise<PublicationPreview> {
  const transaction = transactionOf(context)
  const { organisationId, id: runId, programId } = run
  const now = new Date()
  const places = await readPlaces(transaction, organisationId, runId)
  const pairs = await transaction.scenarioPair.findMany({ where: { organisationId, runId }, select: { mentorId: true, mentoreeId: true, fit: true } })
  const together = await readTogether(transaction, programId)
  const program = await transaction.program.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id: programId } }, select: { responseDays: true, status: true, template: true } })
  const way = wayOf(program)
  const chosen = choosePairsToPropose({
    pairs,
    places: placesToPromise(way, places, together.open, now),
    isInOneChain: await chainOf(transaction, places, now),
    isTogether: isTogetherIn(together.keys),
  })
  const job = await transaction.job.findUnique({ where: { organisationId_id: { organisationId, id: run.jobId } }, select: { status: true } })
  // As the viewer may see them: somebody whom they are walled off from counts as never asked (M3).
  const earlier = await transaction.proposal.findMany({ where: { organisationId, programId }, select: { mentorId: true, mentoreeId: true, status: true } })
  const asked = new Set(earlier.flatMap(({ mentorId, mentoreeId }) => [mentorId, mentoreeId]))
  return {
    chosen,
    recipients: await listRecipients(context, { programId, proposed: chosen.proposed, asked }),
    respondBy: respondByOf(program, now),
    openProposals: earlier.filter(({ status }) => status === 'open').length,
    letter: wordsOfProposal(way),
    canPublish: run.publishedAt === null && job?.status === 'succeeded' && canMatch(program.status),
  }
}

async function listRecipients(
  context: OperationContext,
  { programId, proposed, asked }: { readonly programId: string; readonly proposed: PublicationPreview['chosen']['proposed']; readonly asked: ReadonlySet<string> },
): Promise<Recipient[]> {
  const rows = await transactionOf(context).participation.findMany({ where: { programId }, select: { id: true, person: { select: { fullName: true, sortName: true } } } })
  const personOf = new Map(rows.map(({ id, person }) => [id, person]))
  const ofSide = (isMentor: boolean) => {
    const bySide = Map.groupBy(proposed, ({ mentorId, mentoreeId }) => (isMentor ? mentorId : mentoreeId))
    return [...bySide]
      .map(([participationId, each]) => ({
        participationId, isMentor,
        name: personOf.get(participationId)?.fullName ?? '',
        sortName: personOf.get(participationId)?.sortName ?? '',
        proposals: each.length,
        wasAskedBefore: asked.has(participationId),
      }))
      .toSorted((a, b) => a.sortName.localeCompare(b.sortName) || (a.participationId < b.participationId ? -1 : 1))
  }
  return [...ofSide(false), ...ofSide(true)]
}
