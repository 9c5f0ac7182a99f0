import { createChainOfCommand } from '@ithaca/core/directory'
import { PROGRAM_LIMITS } from '@ithaca/core/program'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, InvalidInput, NotFound } from '../../platform/graphql/failures.ts'
import { today } from '../../program/today.ts'
import { applyStanding, readStandingRules } from '../pair-rules/standing-rules.ts'
import { studioOf } from './studio-of.ts'
import { StudioType } from './studio-type.ts'
import { solveStudio } from './solve.ts'
import type { Studio } from './studio.ts'
import type { StudyChange } from './study-messages.ts'
import { waitAtMost } from './waiting.ts'

const WEIGHTS_LIMIT = 100
/** Programs that take longer are asked for with `studio`: an operation holds a transaction. */
const WAIT_MS = 4_000

const StudioWeightInput = builder.inputType('StudioWeightInput', {
  subGraphs: ['console'],
  fields: (t) => ({ criterionId: t.id({ required: true }), weight: t.float({ required: true, description: 'Points, 0 to 100.' }) }),
})

const SolveStudioInput = builder.inputType('SolveStudioInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.id({ required: true }),
    weights: t.field({ type: [StudioWeightInput], description: 'Those that change; the others stay. Each once.' }),
    floor: t.float({ description: '0 to 1.' }),
    staying: t.float({ description: 'What staying with the partner of the first scenario counts for, 0 to 1.' }),
  }),
})

builder.mutationField('solveStudio', (t) =>
  t.field({
    type: StudioType,
    subGraphs: ['console'],
    description:
      'Moves weights, floor or bonus and solves anew, with the locks and vetoes that stand now. A later change takes the ' +
      'place of one that is being solved. Nothing is stored.',
    args: { input: t.arg({ type: SolveStudioInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const studio = studioOf(context, input.id, ['input', 'id'])
      if (!studio) throw new NotFound()
      const change = { ...checkSettings(studio, input), rules: await readRules(context, studio) }
      await waitAtMost(WAIT_MS, solveStudio(context.database, studio, change))
      return studio
    },
  }),
)

function checkSettings({ settings, policy }: Studio, { weights, floor, staying }: typeof SolveStudioInput.$inferInput): Omit<StudyChange, 'rules'> {
  const given = weights ?? []
  if (given.length > WEIGHTS_LIMIT) throw new InvalidInput('TOO_MANY_WEIGHTS', `Give at most ${WEIGHTS_LIMIT} weights.`, ['input', 'weights'])
  const preferences = new Set(policy.criteria.flatMap(({ criterion, isConstraint }) => (isConstraint ? [] : [criterion])))
  const { least, most } = PROGRAM_LIMITS.weight
  for (const [at, { criterionId, weight }] of given.entries()) {
    const path = ['input', 'weights', String(at)]
    if (!preferences.has(criterionId)) throw new InvalidInput('CRITERION_UNKNOWN', 'The program has no such preference.', [...path, 'criterionId'])
    if (!(weight >= least && weight <= most)) throw new InvalidInput('WEIGHT_OUT_OF_RANGE', `A weight is from ${least} to ${most}.`, [...path, 'weight'])
  }
  const moved = { ...settings.weights, ...Object.fromEntries(given.map(({ criterionId, weight }) => [criterionId, weight])) }
  if ([...preferences].every((id) => (moved[id] ?? 0) === 0)) {
    throw new InvalidInput('WEIGHTS_ALL_ZERO', 'Give at least one preference a weight: without, no pair fits better than another.', ['input', 'weights'])
  }
  return { weights: moved, floor: part(floor, settings.floor, 'floor'), staying: part(staying, settings.staying, 'staying') }
}

function part(given: number | null | undefined, known: number, field: string): number {
  const value = given ?? known
  if (!(value >= 0 && value <= 1)) throw new InvalidInput('OUT_OF_RANGE', 'This is a number from 0 to 1.', ['input', field])
  return value
}

/** The locks and vetoes of this moment, as far as the frozen people can keep them. */
async function readRules(context: OperationContext, { organisationId, programId, inputs }: Studio) {
  const { participants, lines, policy } = inputs
  const rules = await readStandingRules(transactionOf(context), { organisationId, programId, day: today() })
  const chain = createChainOfCommand({ personIds: participants.map(({ personId }) => personId), lines, asOf: policy.today })
  return applyStanding(rules, participants, chain)
}
