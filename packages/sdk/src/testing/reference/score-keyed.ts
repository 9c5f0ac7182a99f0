import type { Keyed } from '../../compare/keyed.ts'
import { noData, type Answer } from '../../criterion/verdict.ts'
import type { MadeUpPerson } from '../people/made-up-people.ts'

/** Scores by `keyed` as its docstring defines it: `score` is asked once for each distinct pair of keys. */
export function scoreKeyed(comparer: Keyed) {
  const answers = new Map<string, Answer>()
  return ({ view: mentor }: MadeUpPerson, { view: mentoree }: MadeUpPerson): Answer => {
    const one = comparer.mentor(mentor)
    const other = comparer.mentoree(mentoree)
    if (one === undefined || other === undefined) return noData()
    const key = JSON.stringify([one, other])
    const answer = answers.get(key) ?? comparer.score(one, other)
    answers.set(key, answer)
    return answer
  }
}
