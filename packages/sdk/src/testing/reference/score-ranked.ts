import type { Ranked } from '../../compare/ranked.ts'
import { noData, type PreferenceAnswer } from '../../criterion/verdict.ts'
import type { AnyView } from '../../field/reads.ts'
import { listAt } from './lists.ts'

/** Scores by `ranked` as its docstring defines it. */
export function scoreRanked({ mentor, mentoree, depth }: Ranked) {
  return (mentorView: AnyView, mentoreeView: AnyView): PreferenceAnswer => {
    const one = listAt(mentorView, mentor)?.slice(0, depth)
    const other = listAt(mentoreeView, mentoree)?.slice(0, depth)
    if (one === undefined || other === undefined) return noData()
    let agreed = 0
    for (const [place, option] of one.entries()) {
      const otherPlace = other.indexOf(option)
      if (otherPlace !== -1) agreed += depth - Math.max(place, otherPlace)
    }
    const shorter = Math.min(one.length, other.length)
    const best = (shorter * (2 * depth - shorter + 1)) / 2
    return agreed / best
  }
}
