/**
 * What a program manager waits for in the studio: `node bench/matching/studio.ts [people a side]`. Median milliseconds
 * of processor time, so that other work on the machine does not count, of
 * - moving a weight and solving again from the earlier prices,
 * - repeating a run with one person in a hundred changed and a bonus for staying together,
 * - asking why not.
 */
import { compareScenarios, studySteps } from '@ithaca/core/matching'
import type { MatchingInput, MatchingStudy } from '@ithaca/core/matching'
import { createProfiles } from './profiles.ts'
import { createRandom } from './random.ts'

const REPEATS = 7
const QUESTIONS = 40
const size = Number(process.argv[2] ?? 1000)
const random = createRandom(5)

function study(input: MatchingInput): MatchingStudy {
  const steps = studySteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done !== true) continue
    if (!step.value.ok) throw new Error(step.value.error.message)
    return step.value.value
  }
}

function timed<Value>(run: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return { value, milliseconds: (user + system) / 1000 }
}

function median(numbers: readonly number[]): number {
  return Number(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!.toFixed(1))
}

const input = createProfiles(size)
const first = timed(() => study(input))
const { outcome } = first.value
const startPrices = outcome.certificate.prices

const weights = Array.from({ length: REPEATS }, (_, at) => {
  const [moved, ...others] = input.policy.criteria
  const policy = { ...input.policy, criteria: [{ ...moved!, weight: 20 + 3 * at }, ...others] }
  return timed(() => study({ ...input, policy, startPrices })).milliseconds
})

const changed = input.participants.map((each) =>
  random() < 0.01 ? { ...each, answers: input.participants[Math.floor(random() * size)]!.answers } : each,
)
const keep = { pairs: outcome.pairs.map(({ mentorId, mentoreeId }) => ({ mentorId, mentoreeId })), bonus: 0.02 }
const repeats = Array.from({ length: REPEATS }, () =>
  timed(() => study({ ...input, participants: changed, policy: { ...input.policy, keep }, startPrices })),
)
const moved = compareScenarios(outcome, repeats[0]!.value.outcome).movedMentoreeIds.length

const questions = Array.from({ length: QUESTIONS }, () => {
  const mentor = input.participants[Math.floor(random() * size)]!
  const mentoree = input.participants[size + Math.floor(random() * size)]!
  return timed(() => first.value.whyNot({ mentorId: mentor.id, mentoreeId: mentoree.id })).milliseconds
})

const report = {
  size,
  firstRunMilliseconds: Number(first.milliseconds.toFixed(1)),
  movedWeightMilliseconds: median(weights),
  onePercentChangedMilliseconds: median(repeats.map(({ milliseconds }) => milliseconds)),
  movedMentorees: moved,
  whyNotMilliseconds: median(questions),
}
process.stdout.write(`${JSON.stringify(report)}\n`)
