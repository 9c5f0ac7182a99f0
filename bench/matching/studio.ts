/**
 * What a program manager waits for in the studio: `node bench/matching/studio.ts [people a side] [repeats]`. Median
 * milliseconds of processor time, so that other work on the machine does not count, and by the clock, of
 * - moving a weight and solving again from the earlier prices,
 * - repeating a run with one person in a hundred changed and a bonus for staying together,
 * - asking why not.
 */
import { availableParallelism } from 'node:os'
import { compareScenarios, studySteps } from '@ithaca/core/matching'
import type { MatchingInput, MatchingStudy } from '@ithaca/core/matching'
import { createProfiles } from './profiles.ts'
import { createRandom } from './random.ts'
import { createRowThreads } from './row-threads.ts'

const QUESTIONS = 40
const size = Number(process.argv[2] ?? 1000)
const repeatCount = Number(process.argv[3] ?? 7)
const threads = createRowThreads(Math.min(4, availableParallelism()))
const random = createRandom(5)

function study(input: MatchingInput): MatchingStudy {
  const steps = studySteps(input, undefined, threads)
  for (;;) {
    const step = steps.next()
    if (step.done !== true) continue
    if (!step.value.ok) throw new Error(step.value.error.message)
    return step.value.value
  }
}

interface Timed<Value> {
  readonly value: Value
  readonly processor: number
  readonly clock: number
}

function timed<Value>(run: () => Value): Timed<Value> {
  const before = process.cpuUsage()
  const startedAt = performance.now()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return { value, processor: (user + system) / 1000, clock: performance.now() - startedAt }
}

function median(runs: readonly Timed<unknown>[]): { readonly processor: number; readonly clock: number } {
  const middle = (numbers: readonly number[]) =>
    Number(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!.toFixed(1))
  return { processor: middle(runs.map(({ processor }) => processor)), clock: middle(runs.map(({ clock }) => clock)) }
}

const input = createProfiles(size)
const first = timed(() => study(input))
const { outcome } = first.value
const startPrices = outcome.certificate.prices

const weights = Array.from({ length: repeatCount }, (_, at) => {
  const [moved, ...others] = input.policy.criteria
  const policy = { ...input.policy, criteria: [{ ...moved!, weight: 20 + 3 * at }, ...others] }
  return timed(() => study({ ...input, policy, startPrices }))
})

const changed = input.participants.map((each) =>
  random() < 0.01 ? { ...each, answers: input.participants[Math.floor(random() * size)]!.answers } : each,
)
const keep = { pairs: outcome.pairs.map(({ mentorId, mentoreeId }) => ({ mentorId, mentoreeId })), bonus: 0.02 }
const repeats = Array.from({ length: repeatCount }, () =>
  timed(() => study({ ...input, participants: changed, policy: { ...input.policy, keep }, startPrices })),
)
const moved = compareScenarios(outcome, repeats[0]!.value.outcome).movedMentoreeIds.length

const questions = Array.from({ length: QUESTIONS }, () => {
  const mentor = input.participants[Math.floor(random() * size)]!
  const mentoree = input.participants[size + Math.floor(random() * size)]!
  return timed(() => first.value.whyNot({ mentorId: mentor.id, mentoreeId: mentoree.id }))
})

const report = {
  size,
  firstRunMilliseconds: median([first]),
  movedWeightMilliseconds: median(weights),
  onePercentChangedMilliseconds: median(repeats),
  movedMentorees: moved,
  whyNotMilliseconds: median(questions),
}
process.stdout.write(`${JSON.stringify(report)}\n`)
