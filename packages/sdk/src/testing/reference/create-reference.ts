import type { Comparer } from '../../compare/comparer.ts'
import type { Criterion, ScoreContext } from '../../criterion/criterion.ts'
import { noData, type Answer } from '../../criterion/verdict.ts'
import type { MadeUpPeople, MadeUpPerson } from '../people/made-up-people.ts'
import { scoreKeyed } from './score-keyed.ts'
import { scoreNamed } from './score-named.ts'
import { scoreNumeric } from './score-numeric.ts'
import { scoreRanked } from './score-ranked.ts'
import { scoreSets } from './score-sets.ts'

/** Answers for one pair of a population. */
export type Reference = (mentor: MadeUpPerson, mentoree: MadeUpPerson) => Answer

/**
 * Answers for a criterion pair by pair, by the plain meaning of what it declares. It is slow and simple on purpose: the
 * contract suite runs on it, and a fast engine can be tested against it.
 */
export function createReference(criterion: Criterion, context: ScoreContext, people: MadeUpPeople): Reference {
  if (criterion.pair !== undefined) {
    return ({ view: mentor }, { view: mentoree }) =>
      criterion.pair?.(Object.freeze({ ...context, mentor, mentoree })) ?? noData()
  }
  const comparer = criterion.score?.(context)
  if (comparer === undefined) throw new TypeError(`Criterion ${criterion.id} declares no comparison.`)
  return compile(comparer, people)
}

function compile(comparer: Comparer, people: MadeUpPeople): Reference {
  switch (comparer.compare) {
    case 'keyed':
      return scoreKeyed(comparer)
    case 'named':
      return scoreNamed(comparer)
    case 'sets':
      return onViews(
        scoreSets(comparer, {
          mentors: people.mentors.map(({ view }) => view),
          mentorees: people.mentorees.map(({ view }) => view),
        }),
      )
    case 'ranked':
      return onViews(scoreRanked(comparer))
    case 'numeric':
      return onViews(scoreNumeric(comparer))
    default:
      return comparer satisfies never
  }
}

function onViews(score: (mentor: MadeUpPerson['view'], mentoree: MadeUpPerson['view']) => Answer): Reference {
  return (mentor, mentoree) => score(mentor.view, mentoree.view)
}
