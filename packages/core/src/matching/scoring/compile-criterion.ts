import type { Comparer } from '@ithaca/sdk'
import { askAuthor } from './ask-author.ts'
import { compileKeyed } from './compile-keyed.ts'
import { compileNamed } from './compile-named.ts'
import { compileNumeric } from './compile-numeric.ts'
import { compileRanked } from './compile-ranked.ts'
import { compileSets } from './compile-sets.ts'
import { compileWritten } from './compile-written.ts'
import { CriterionFault } from './compiled-criterion.ts'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'

/** Makes a criterion ready for a run, in steps. Throws a `CriterionFault` when it breaks its contract. */
export function* compileCriterion(input: CompileInput): Generator<void, CompiledCriterion> {
  const { criterion, settings, today } = input
  const declare = criterion.score
  if (declare === undefined) {
    if (criterion.pair === undefined) {
      throw new CriterionFault(criterion.id, 'It has neither `score` nor `pair`.', { kind: 'bad-answer' })
    }
    return yield* compileWritten(input)
  }
  const comparer = askAuthor(input, () => declare(Object.freeze({ settings, today }))) as Comparer | null | undefined
  switch (comparer?.compare) {
    case 'keyed':
      return yield* compileKeyed(input, comparer)
    case 'named':
      return yield* compileNamed(input, comparer)
    case 'numeric':
      return yield* compileNumeric(input, comparer)
    case 'ranked':
      return yield* compileRanked(input, comparer)
    case 'sets':
      return yield* compileSets(input, comparer)
    default:
      throw new CriterionFault(criterion.id, 'Its score answered no comparison.', { kind: 'bad-answer' })
  }
}
