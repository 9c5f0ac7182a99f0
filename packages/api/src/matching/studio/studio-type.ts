import { effectiveShares } from '@ithaca/core/program'
import type { Prisma } from '../../generated/prisma/client.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { showCriteria } from '../../program/criterion-type.ts'
import { ProgramType } from '../../program/program-type.ts'
import { MatchingRunType } from '../run-type.ts'
import { StudioScenarioType } from './scenario-type.ts'
import type { Studio } from './studio.ts'

const STATES = { OPENING: { value: 'opening' }, SOLVING: { value: 'solving' }, READY: { value: 'ready' }, FAILED: { value: 'failed' } } as const

const StudioStateType = builder.enumType('StudioState', { subGraphs: ['console'], values: STATES })

function stateOf({ working, scenario, failure }: Studio): (typeof STATES)[keyof typeof STATES]['value'] {
  if (working !== undefined) return scenario === null ? 'opening' : 'solving'
  return failure === null ? 'ready' : 'failed'
}

const StudioPeopleType = builder.objectRef<Studio>('StudioPeople').implement({
  subGraphs: ['console'],
  description: 'The people of a studio in columns, frozen when it was opened. Scenarios name them by their position here.',
  fields: (t) => ({
    ids: t.idList({
      description: 'Of their participations.',
      resolve: ({ inputs }) => inputs.participants.map(({ id }) => globalIdOf('Participation', id)),
    }),
    names: t.stringList({ resolve: ({ names }) => [...names] }),
    mentorPlaces: t.intList({ description: 'How many mentorees each can take.', resolve: ({ inputs }) => inputs.participants.map((each) => (each.role === 'mentoree' ? 0 : each.mentorCapacity)) }),
    mentoreePlaces: t.intList({ description: 'How many mentors each looks for.', resolve: ({ inputs }) => inputs.participants.map((each) => (each.role === 'mentor' ? 0 : each.mentoreeDemand)) }),
  }),
})

interface StudioCriterion {
  readonly id: string
  readonly label: string
  readonly because: string
  readonly isConstraint: boolean
  readonly weight: number
  readonly originalWeight: number
  readonly share: number
  readonly coverage: number | null
  readonly effectiveShare: number | null
}

const StudioCriterionType = builder.objectRef<StudioCriterion>('StudioCriterion').implement({
  subGraphs: ['console'],
  description: 'A criterion with the weight that it has in the studio just now.',
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label'),
    because: t.exposeString('because', { description: 'Why it is here, with its source (M7).' }),
    isConstraint: t.exposeBoolean('isConstraint', { description: 'A rule: it always applies and has no weight.' }),
    weight: t.exposeFloat('weight', { description: 'Points, 0 to 100.' }),
    originalWeight: t.exposeFloat('originalWeight', { description: 'What it was when the studio was opened.' }),
    share: t.exposeFloat('share', { description: 'Its part of all weights, 0 to 1.' }),
    effectiveShare: t.exposeFloat('effectiveShare', { nullable: true, description: 'Its part of the fits of the scenario: missing data shifts weight to others.' }),
    coverage: t.exposeFloat('coverage', { nullable: true, description: 'The part of the pairs for which it has data, 0 to 1.' }),
  }),
})

/** A program manager's workbench over frozen people. Nothing of it is stored. */
export const StudioType = builder.objectRef<Studio>('Studio').implement({
  subGraphs: ['console'],
  description:
    'A workbench for one person: people frozen when it was opened, and a scenario that is solved anew when a weight moves. ' +
    'It is closed when it has not been used for a quarter of an hour; what is to stay is kept as a run.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalIdOf('Studio', id) }),
    program: t.prismaField({
      type: ProgramType,
      resolve: (query, { organisationId, programId }, _args, context) =>
        transactionOf(context).program.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id: programId } } }),
    }),
    openedFrom: t.prismaField({
      type: MatchingRunType,
      nullable: true,
      description: 'The run whose frozen people these are; null for the people of the moment.',
      resolve: (query, { organisationId, runId }, _args, context) =>
        runId === null ? null : transactionOf(context).matchingRun.findUnique({ ...query, where: { organisationId_id: { organisationId, id: runId } } }),
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    state: t.field({ type: StudioStateType, resolve: stateOf }),
    stage: t.string({ description: 'Of the solving under way, as a message key.', resolve: ({ progress }) => `matching.${progress.stage}` }),
    part: t.float({ description: 'How much of it is probably done, 0 to 1.', resolve: ({ progress }) => progress.part }),
    problem: t.string({ nullable: true, description: 'Why the last change could not be solved. The scenario before it stays.', resolve: ({ failure }) => failure?.message ?? null }),
    people: t.field({ type: StudioPeopleType, resolve: (studio) => studio }),
    floor: t.float({ resolve: ({ settings }) => settings.floor }),
    staying: t.float({ resolve: ({ settings }) => settings.staying }),
    criteria: t.field({
      type: [StudioCriterionType],
      resolve: async (studio, _args, context) => {
        const { organisationId, programId: id } = studio
        const program = await transactionOf(context).program.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id } }, select: { template: true } })
        return criteriaOf(studio, program.template)
      },
    }),
    scenario: t.field({ type: StudioScenarioType, nullable: true, description: 'Null until the first is solved.', resolve: ({ scenario, inputs, names }) => scenario && { ...scenario, participants: inputs.participants, names } }),
  }),
})

function criteriaOf(studio: Studio, template: Prisma.JsonValue): StudioCriterion[] {
  const { policy, settings, scenario } = studio
  const weighed = { ...policy, criteria: policy.criteria.map((each) => ({ ...each, weight: settings.weights[each.criterion] ?? each.weight })) }
  const shares = effectiveShares(weighed)
  const shown = showCriteria({ id: studio.programId, template, policy: weighed as unknown as Prisma.JsonValue })
  return shown.map(({ id, label, because, isConstraint, weight }, at) => {
    const known = scenario?.summary.coverage.find(({ criterionId }) => criterionId === id)
    return {
      id, label, because, isConstraint, weight,
      originalWeight: policy.criteria[at]?.weight ?? weight,
      share: shares.get(id) ?? 0,
      effectiveShare: known?.share ?? null,
      coverage: known?.coverage ?? null,
    }
  })
}
