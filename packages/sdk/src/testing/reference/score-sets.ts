import type { SetMeasure, Sets, TagWeight } from '../../compare/sets.ts'
import { noData, type PreferenceAnswer } from '../../criterion/verdict.ts'
import type { AnyView } from '../../field/reads.ts'
import { foldTag } from '../../field/tag.ts'
import { listAt } from './lists.ts'

type Weigh = (tag: string) => number

function foldedAt(view: AnyView, name: string): ReadonlySet<string> | undefined {
  const list = listAt(view, name)
  return list && new Set(list.map(foldTag))
}

/** What each tag weighs in a population, as `TagWeight` defines it. */
function weightsOf(weight: TagWeight, sets: readonly ReadonlySet<string>[]): Weigh {
  if (weight === 'equal') return () => 1
  const counts = new Map<string, number>()
  for (const tag of sets.flatMap((set) => [...set])) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return (tag) => Math.log(1 + sets.length / (counts.get(tag) ?? 1))
}

function sum(tags: Iterable<string>, weigh: Weigh): number {
  let total = 0
  for (const tag of tags) total += weigh(tag)
  return total
}

function measure(of: SetMeasure, { both, wanted, one, other }: Record<'both' | 'wanted' | 'one' | 'other', number>) {
  switch (of) {
    case 'cover':
      return both / wanted
    case 'jaccard':
      return both / (one + other - both)
    case 'overlap':
      return both / Math.min(one, other)
    default:
      return of satisfies never
  }
}

/** Scores by `sets` as its docstring defines it: the plain meaning, against which a fast engine can be held. */
export function scoreSets(
  { mentor, mentoree, measure: of, wants, weight }: Sets,
  population: { readonly mentors: readonly AnyView[]; readonly mentorees: readonly AnyView[] },
): (mentor: AnyView, mentoree: AnyView) => PreferenceAnswer {
  const sets = [
    ...population.mentors.map((view) => foldedAt(view, mentor)),
    ...population.mentorees.map((view) => foldedAt(view, mentoree)),
  ]
  const weigh = weightsOf(
    weight,
    sets.filter((set) => set !== undefined),
  )
  return (mentorView, mentoreeView) => {
    const a = foldedAt(mentorView, mentor)
    const b = foldedAt(mentoreeView, mentoree)
    if (a === undefined || b === undefined) return noData()
    const one = sum(a, weigh)
    const other = sum(b, weigh)
    const both = sum([...a].filter((tag) => b.has(tag)).toSorted(), weigh)
    return Math.min(1, measure(of, { both, wanted: wants === 'mentor' ? one : other, one, other }))
  }
}
