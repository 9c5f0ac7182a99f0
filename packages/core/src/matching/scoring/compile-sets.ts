import { foldTag } from '@ithaca/sdk'
import type { AnyView, Sets } from '@ithaca/sdk'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'
import { compileOverlap } from './compile-overlap.ts'
import type { OverlapMeasure } from './overlap-columns.ts'
import { numberItems } from './postings.ts'
import { packHoldings } from './holdings.ts'
import type { Holding } from './holdings.ts'

/** Weights by rarity are rounded to whole parts of this, so that they add up alike in any order. */
const RARITY_ONE = 2 ** 20

/** Compiles `sets`. The measures are those that the SDK states: cover, Jaccard (1901), overlap (Simpson 1943). */
export function* compileSets(input: CompileInput, comparer: Sets): Generator<void, CompiledCriterion> {
  const fold = createFolder()
  const mentorees = yield* input.mentorees.map((view) => tagsIn(view, comparer.mentoree, fold))
  const mentors = yield* input.mentors.map((view) => tagsIn(view, comparer.mentor, fold))
  const numbers = numberItems([...mentorees, ...mentors])
  const rarity = comparer.weight === 'rarity' ? weighByRarity([...mentorees, ...mentors]) : undefined
  const weights = Array.from(numbers.keys(), (tag) => rarity?.get(tag) ?? 1)
  const hold = (tags: readonly string[]): Holding => {
    const items = tags.map((tag) => numbers.get(tag)!).toSorted((a, b) => a - b)
    return { items, weights: items.map((item) => weights[item]!) }
  }
  return compileOverlap(input, {
    itemCount: numbers.size,
    mentorees: packHoldings(mentorees, hold),
    mentors: packHoldings(mentors, hold),
    measure: measureOf(comparer),
  })
}

function measureOf({ measure, wants }: Sets): OverlapMeasure {
  switch (measure) {
    case 'cover':
      return wants === 'mentoree' ? 'of-mentoree' : 'of-mentor'
    case 'jaccard':
      return 'of-either'
    case 'overlap':
      return 'of-smaller'
  }
}

/** Tags as they are compared, each once. */
function tagsIn(view: AnyView, name: string, fold: (tag: string) => string): readonly string[] {
  const value = view[name]
  return Array.isArray(value) ? [...new Set(value.map((tag: string) => fold(tag)))] : []
}

/** Many people hold few tags: each is folded once. */
function createFolder(): (tag: string) => string {
  const folded = new Map<string, string>()
  return (tag) => {
    const known = folded.get(tag) ?? foldTag(tag)
    folded.set(tag, known)
    return known
  }
}

/** `ln(1 + N / n)`: what few people have says more (Spärck Jones 1972). N counts those who hold anything. */
function weighByRarity(holders: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const tag of holders.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const people = holders.filter((tags) => tags.length > 0).length
  return new Map(Array.from(counts, ([tag, count]) => [tag, Math.round(RARITY_ONE * Math.log(1 + people / count))]))
}
