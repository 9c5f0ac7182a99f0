import type { AnyView, Ranked } from '@ithaca/sdk'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'
import { compileOverlap } from './compile-overlap.ts'
import { numberItems } from './postings.ts'
import { packHoldings } from './holdings.ts'
import type { Holding } from './holdings.ts'

/**
 * Compiles `ranked`: the first of `depth` places weighs `depth`, the next one less (Borda 1781). What both rank counts
 * with the smaller weight, against what the shorter ranking could earn at most.
 */
export function* compileRanked(input: CompileInput, comparer: Ranked): Generator<void, CompiledCriterion> {
  const { depth } = comparer
  const mentorees = yield* input.mentorees.map((view) => optionsIn(view, comparer.mentoree, depth))
  const mentors = yield* input.mentors.map((view) => optionsIn(view, comparer.mentor, depth))
  const numbers = numberItems([...mentorees, ...mentors])
  const hold = (options: readonly string[]): Holding => {
    const placed = options.map((option, place) => ({ item: numbers.get(option)!, weight: depth - place }))
    const ordered = placed.toSorted((a, b) => a.item - b.item)
    return { items: ordered.map(({ item }) => item), weights: ordered.map(({ weight }) => weight) }
  }
  return compileOverlap(input, {
    itemCount: numbers.size,
    mentorees: packHoldings(mentorees, hold),
    mentors: packHoldings(mentors, hold),
    // All weights of the shorter ranking add up to less than those of the longer, and to what it could earn at most.
    measure: 'of-smaller',
  })
}

function optionsIn(view: AnyView, name: string, depth: number): readonly string[] {
  const value = view[name]
  return Array.isArray(value) ? [...new Set<string>(value)].slice(0, depth) : []
}
