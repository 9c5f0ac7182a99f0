import { expect, test } from 'vitest'
import { sketchSteps, studySteps } from '@ithaca/core/matching'
import type { MatchingProgress } from '@ithaca/core/matching'
import type { DomainError, Result } from '@ithaca/core/result'
import { createInput } from './support/people.ts'

function finish<Value>(steps: Generator<MatchingProgress, Result<Value, DomainError>>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done !== true) continue
    if (!step.value.ok) throw new Error(step.value.error.message)
    return step.value.value
  }
}

test('a sketch has the pairs of a run, and explains each like the run, when asked', () => {
  for (let seed = 0; seed < 4; seed++) {
    const input = createInput(40, seed)
    const { outcome } = finish(studySteps(input))
    const sketch = finish(sketchSteps(input))
    const explained = sketch.outcome.pairs.map((pair) => sketch.explain(pair))
    expect(explained).toEqual(outcome.pairs.map((value) => ({ ok: true, value })))
    expect({ ...sketch.outcome, pairs: outcome.pairs }).toEqual(outcome)
    expect(sketch.explain({ mentorId: 'nobody', mentoreeId: 'nobody' })).toEqual({ ok: true, value: undefined })
  }
})
