import type { FrozenInputs } from '../run/frozen-inputs.ts'
import type { StudyChange } from './study-messages.ts'

/** The inputs of a study with other weights, floor, rules and bonus; the people stay. */
export function changeInputs({ opened, change, firstPairs, startPrices }: {
  readonly opened: FrozenInputs
  readonly change: StudyChange
  /** The mentors of each mentoree in the first scenario, separated by spaces. */
  readonly firstPairs: ReadonlyMap<string, string> | undefined
  readonly startPrices: FrozenInputs['startPrices']
}): FrozenInputs {
  const { keep: _keep, ...policy } = opened.policy
  const { weights, floor, staying, rules } = change
  const pairs = [...(firstPairs ?? [])].flatMap(([mentoreeId, mentors]) =>
    mentors.split(' ').map((mentorId) => ({ mentorId, mentoreeId })))
  return {
    ...opened,
    policy: {
      ...policy,
      floor,
      criteria: policy.criteria.map((choice) => ({ ...choice, weight: weights[choice.criterionId] ?? choice.weight })),
      locks: rules.locks,
      vetoes: rules.vetoes,
      ...(staying > 0 && { keep: { pairs, bonus: staying } }),
    },
    restingLocks: rules.resting,
    ...(startPrices && { startPrices }),
  }
}
