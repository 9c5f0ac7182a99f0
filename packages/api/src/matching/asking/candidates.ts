import type { MatchedPair } from '@ithaca/core/matching'
import type { Person } from '../../generated/prisma/client.ts'
import { asWorker } from '../../platform/database/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES } from '../../platform/graphql/failures.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { ParticipationInput } from '../../participation/own-place.ts'
import { PartnerType } from '../../participation/person-variants.ts'
import { partnerReasons } from '../reasons/stored-reasons.ts'
import { nameOf, wordDifference, wordReason } from '../reasons/word-reasons.ts'
import { ownSearch } from './own-search.ts'
import { solveFew } from './solve-few.ts'

/** Few, so that one looks at people and not at a catalogue. */
const MOST_CANDIDATES = 3

interface Candidate {
  readonly pair: MatchedPair
  readonly mentor: Person
  readonly mentoree: Person
}

const namesOf = ({ mentor, mentoree }: Candidate) => ({ mentor: nameOf(mentor), mentoree: nameOf(mentoree) })

const CandidateType = builder.objectRef<Candidate>('Candidate').implement({
  subGraphs: ['portal'],
  description: 'A mentor whom the matching would bring up for you, and why. They are told nothing before you ask.',
  fields: (t) => ({
    id: t.id({ resolve: ({ pair }) => globalIdOf('Candidate', pair.mentorId) }),
    partner: t.field({ type: PartnerType, resolve: ({ mentor }) => mentor }),
    reasons: t.stringList({
      description: 'Why you two, in sentences that both may read (M8).',
      resolve: (candidate) => partnerReasons(candidate.pair).reasons.flatMap((reason) => wordReason(reason, namesOf(candidate)) ?? []),
    }),
    difference: t.string({
      nullable: true,
      description: 'One honest difference (M8).',
      resolve: (candidate) => {
        const { difference } = partnerReasons(candidate.pair)
        return difference && wordDifference(difference, namesOf(candidate))
      },
    }),
  }),
})

const CandidatesType = builder.objectRef<readonly Candidate[]>('FindCandidatesSuccess').implement({
  subGraphs: ['portal'],
  fields: (t) => ({ candidates: t.field({ type: [CandidateType], resolve: (candidates) => [...candidates] }) }),
})

builder.mutationField('findCandidates', (t) =>
  t.field({
    type: CandidatesType,
    subGraphs: ['portal'],
    description:
      `Looks for a mentor for oneself: at most ${MOST_CANDIDATES}, by the same rules and reasons as any matching run. ` +
      'It writes nothing and tells nobody.',
    args: { input: t.arg({ type: ParticipationInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const { mentoreeId, program } = await ownSearch(context, input.participationId)
      const transaction = transactionOf(context)
      return await asWorker(transaction, 'portal', async () => {
        const { pairs } = await solveFew(transaction, program, (participant) => {
          if (participant.id === mentoreeId) return { ...participant, mentorCapacity: 0, mentoreeDemand: participant.mentoreeDemand > 0 ? MOST_CANDIDATES : 0 }
          return participant.mentorCapacity > 0 ? { ...participant, mentorCapacity: 1, mentoreeDemand: 0 } : undefined
        })
        const places = await transaction.participation.findMany({
          where: { organisationId: program.organisationId, id: { in: [mentoreeId, ...pairs.map(({ mentorId }) => mentorId)] } },
          include: { person: true },
        })
        const personOf = new Map(places.map(({ id, person }) => [id, person]))
        const mentoree = personOf.get(mentoreeId)
        return pairs.toSorted((a, b) => b.fit - a.fit).flatMap((pair) => {
          const mentor = personOf.get(pair.mentorId)
          return mentor && mentoree ? [{ pair, mentor, mentoree }] : []
        })
      })
    },
  }),
)
