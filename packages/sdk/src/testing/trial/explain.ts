import { isNoData, type Answer } from '../../criterion/verdict.ts'
import type { Reason } from '../../reason/reason.ts'
import { messageOf, type Outcome, type Trial } from './trial.ts'

/** What a criterion said about a pair. */
export interface Said {
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  /** The message of what `explain` threw instead. */
  readonly thrown?: string
}

function scoreOf(answer: Answer | undefined): number {
  return typeof answer === 'number' ? answer : 1
}

/** Asks for the reasons of pairs that were answered, those of an exclusion too. */
export function explainAll({ criterion, context }: Trial, outcomes: readonly Outcome[]): readonly Said[] {
  return outcomes.flatMap((outcome) => {
    const { answer, mentor, mentoree } = outcome
    if (answer === undefined || isNoData(answer)) return []
    if (typeof answer === 'object' && answer.verdict === 'exclude') return [{ outcome, reasons: [answer.reason] }]
    try {
      const views = { mentor: mentor.view, mentoree: mentoree.view }
      const said = criterion.explain(Object.freeze({ ...context, ...views, score: scoreOf(answer) }))
      return [{ outcome, reasons: asList(said) }]
    } catch (error) {
      return [{ outcome, reasons: [], thrown: messageOf(error) }]
    }
  })
}

function asList(said: Reason | readonly Reason[] | undefined): readonly Reason[] {
  if (said === undefined) return []
  return isList(said) ? said : [said]
}

function isList(said: Reason | readonly Reason[]): said is readonly Reason[] {
  return Array.isArray(said)
}
