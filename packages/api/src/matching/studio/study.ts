import { type CallWatch, type MatchingProgress, type MatchingSketch, type ParticipantPair, type RuleCost, ruleCostSteps, sketchSteps } from '@ithaca/core/matching'
import type { Catalogue } from '@ithaca/core/plugins'
import { type DomainError, ok, type Result } from '@ithaca/core/result'
import { type FrozenContent, freezeInputs, readFrozen, thawInputs } from '../run/frozen-inputs.ts'
import { rowThreads } from '../run/row-threads.ts'
import { summariseOutcome } from '../run/summarise.ts'
import { changeInputs } from './change-inputs.ts'
import { countMoved, partnersOf } from './partners.ts'
import type { StudyChange, StudyPair, StudySolution } from './study-messages.ts'

/** What a study stands on, in the engine's thread. */
export interface StudySetting {
  readonly catalogue: Catalogue
  readonly watch: CallWatch
  readonly report: (progress: MatchingProgress) => void
}

/** A solved scenario with everything that was made ready for it, kept so that the next answer comes fast. */
export interface Study {
  /** Solves as it was frozen, or with a change. */
  solve(setting: StudySetting, change?: StudyChange): Result<StudySolution, DomainError>
  pair(pair: ParticipantPair): Result<StudyPair, DomainError>
  /** The exact inputs of the last scenario, as bytes. */
  freeze(): FrozenContent
  ruleCosts(setting: StudySetting): Result<readonly RuleCost[], DomainError>
}

/** Opens frozen people as a study. It holds them and its last answer, and nothing else. */
export function createStudy(content: Uint8Array): Study {
  const opened = readFrozen(content)
  const positionOf = new Map(opened.participants.map(({ id }, at) => [id, at]))
  let inputs = opened
  let solved: MatchingSketch | undefined
  let firstPairs: ReadonlyMap<string, string> | undefined
  const answered = (): MatchingSketch => {
    if (solved === undefined) throw new Error('Nothing was solved yet.')
    return solved
  }
  return {
    solve(setting, change) {
      const startedAt = performance.now()
      const startPrices = solved?.outcome.certificate.prices ?? opened.startPrices
      const next = change === undefined ? opened : changeInputs({ opened, change, firstPairs, startPrices })
      const input = thawInputs(next, setting.catalogue, setting.watch)
      if (!input.ok) return input
      const study = finish(sketchSteps(input.value, setting.watch, rowThreads), setting.report)
      if (!study.ok) return study
      inputs = next
      solved = study.value
      const { outcome } = solved
      firstPairs ??= partnersOf(outcome.pairs)
      const milliseconds = Math.round(performance.now() - startedAt)
      return ok({
        pairs: toColumns(outcome.pairs, positionOf),
        summary: summariseOutcome(outcome, inputs, milliseconds / 1_000),
        unmatched: outcome.unmatched,
        moved: countMoved(firstPairs, partnersOf(outcome.pairs)),
        milliseconds,
      })
    },
    pair(pair) {
      const { explain, whyNot } = answered()
      const explained = explain(pair)
      if (!explained.ok) return explained
      return ok(explained.value === undefined ? { whyNot: whyNot(pair) } : { matched: explained.value })
    },
    freeze: () => freezeInputs(inputs),
    ruleCosts({ catalogue, watch, report }) {
      const input = thawInputs(inputs, catalogue, watch)
      return input.ok ? finish(ruleCostSteps(input.value, answered().outcome), report) : input
    },
  }
}

function finish<Value>(steps: Generator<MatchingProgress, Value>, report: StudySetting['report']): Value {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    report(step.value)
  }
}

function toColumns(pairs: MatchingSketch['outcome']['pairs'], positionOf: ReadonlyMap<string, number>): StudySolution['pairs'] {
  return {
    mentors: pairs.map(({ mentorId }) => positionOf.get(mentorId) ?? -1),
    mentorees: pairs.map(({ mentoreeId }) => positionOf.get(mentoreeId) ?? -1),
    fits: pairs.map(({ fit }) => fit),
    locked: pairs.map(({ isLocked }) => isLocked),
  }
}
