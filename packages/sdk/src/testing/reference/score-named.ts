import type { Named } from '../../compare/named.ts'
import type { Answer } from '../../criterion/verdict.ts'
import type { MadeUpPerson } from '../people/made-up-people.ts'
import { listAt } from './lists.ts'

function placeOf(list: readonly string[] | undefined, id: string): number | undefined {
  const place = list?.indexOf(id) ?? -1
  return place === -1 ? undefined : place
}

/** Scores by `named` as its docstring defines it. */
export function scoreNamed(comparer: Named) {
  return (mentor: MadeUpPerson, mentoree: MadeUpPerson): Answer => {
    const byMentor = placeOf(listAt(mentor.view, comparer.mentor), mentoree.id)
    const byMentoree = placeOf(listAt(mentoree.view, comparer.mentoree), mentor.id)
    if (byMentor === undefined && byMentoree === undefined) return comparer.otherwise
    return comparer.score(Object.freeze({ mentor: byMentor, mentoree: byMentoree }))
  }
}
