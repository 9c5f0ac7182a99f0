import type { ParticipantPair } from '@ithaca/core/matching'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { globalIdOf, idOf } from '../../platform/graphql/nodes.ts'
import { today } from '../../program/today.ts'
import { ContributionType, showContributions } from '../contribution-type.ts'
import { PairRuleType } from '../pair-rules/pair-rule-type.ts'
import { standingOn } from '../pair-rules/standing-rules.ts'
import { isPrivateRule } from '../reasons/private-rules.ts'
import { managerReasons } from '../reasons/stored-reasons.ts'
import { wordDifference } from '../reasons/word-reasons.ts'
import { type ShownWhyNot, showWhyNot } from '../reasons/word-why-not.ts'
import { openStudioOf } from './studio-of.ts'
import type { Studio } from './studio.ts'

const KINDS = {
  PROPOSED: { value: 'proposed' }, NOT_TAKING_PART: { value: 'not-taking-part' }, RULE: { value: 'rule' },
  TOO_FAR: { value: 'too-far' }, FULL: { value: 'full' }, GROUPED: { value: 'grouped' }, COSTS: { value: 'costs' },
} as const

const StudioPairKindType = builder.enumType('StudioPairKind', { subGraphs: ['console'], values: KINDS })

interface StudioPair extends ShownWhyNot {
  readonly revision: number
  readonly of: ParticipantPair & Pick<Studio, 'organisationId' | 'programId'>
  readonly contributions: ReturnType<typeof showContributions>
  readonly difference: string | null
}

const StudioPairType = builder.objectRef<StudioPair>('StudioPair').implement({
  subGraphs: ['console'],
  description: 'Two people of a studio: why they are proposed to each other, or why not (M8). Made only from what program managers may see (M14).',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'Of the scenario that answers.' }),
    kind: t.expose('kind', { type: StudioPairKindType }),
    sentence: t.exposeString('sentence'),
    fit: t.exposeFloat('fit', { nullable: true, description: '0 to 1.' }),
    lostFit: t.exposeFloat('lostFit', { nullable: true, description: 'What matching them would cost in total fit, exactly.' }),
    lostMatches: t.exposeInt('lostMatches', { nullable: true }),
    neededFit: t.exposeFloat('neededFit', { nullable: true, description: 'The fit from which on they would be proposed.' }),
    movedMentorees: t.idList({
      description: 'Participations of mentorees who would get other mentors; the asked one left out.',
      resolve: ({ movedMentoreeIds }) => movedMentoreeIds.map((id) => globalIdOf('Participation', id)),
    }),
    contributions: t.field({ type: [ContributionType], description: 'Of a proposed pair.', resolve: ({ contributions }) => contributions }),
    difference: t.exposeString('difference', { nullable: true, description: 'One honest difference of a proposed pair (M8).' }),
    rule: t.prismaField({
      type: PairRuleType,
      nullable: true,
      description: 'The lock or veto that holds for the two.',
      resolve: (query, { of }, _args, context) =>
        transactionOf(context).pairRule.findFirst({ ...query, where: { ...of, ...standingOn(today()) } }),
    }),
  }),
})

builder.queryField('studioPair', (t) =>
  t.field({
    type: StudioPairType,
    subGraphs: ['console'],
    description: 'Explains any two people of an open studio.',
    args: {
      studioId: t.arg.id({ required: true }),
      mentorId: t.arg.id({ required: true, description: 'A participation.' }),
      mentoreeId: t.arg.id({ required: true, description: 'A participation.' }),
    },
    resolve: async (_root, args, context) => {
      const studio = openStudioOf(context, args.studioId)
      if (studio === undefined || studio.scenario === null) throw notFoundError()
      const pair = { mentorId: participationOf(args.mentorId), mentoreeId: participationOf(args.mentoreeId) }
      return await explain(studio, pair)
    },
  }),
)

function participationOf(globalId: string): string {
  try {
    return idOf('Participation', globalId)
  } catch {
    throw notFoundError()
  }
}

async function explain(studio: Studio, pair: ParticipantPair): Promise<StudioPair> {
  if (studio.engine.isOver) throw notFoundError()
  const answered = await studio.engine.ask('study-pair', pair)
  if (!answered.ok) throw notFoundError()
  const { organisationId, programId } = studio
  const asked = { revision: studio.scenario?.revision ?? 0, of: { organisationId, programId, ...pair } }
  if ('whyNot' in answered.value) {
    const hasPrivateRules = studio.policy.criteria.some(({ criterion }) => isPrivateRule(criterion))
    return { ...showWhyNot(answered.value.whyNot, hasPrivateRules), ...asked, contributions: [], difference: null }
  }
  const { matched } = answered.value
  const { contributions, reasons, difference } = managerReasons(matched, new Map(Object.entries(studio.settings.weights)))
  const names = { mentor: nameIn(studio, pair.mentorId), mentoree: nameIn(studio, pair.mentoreeId) }
  return {
    ...showWhyNot({ kind: 'proposed' }, false),
    ...(matched.isLocked && { sentence: 'They are locked together.' }),
    fit: matched.fit / 1_000_000,
    ...asked,
    contributions: showContributions({ contributions, reasons, names }),
    difference: difference && wordDifference(difference, names),
  }
}

function nameIn({ inputs, names }: Studio, participationId: string): string {
  return names[inputs.participants.findIndex(({ id }) => id === participationId)] ?? ''
}
