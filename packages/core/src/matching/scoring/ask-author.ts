import { UndeclaredRead, UnsayableReason } from '../../plugins/index.ts'
import { CriterionFault } from './compiled-criterion.ts'
import type { AuthorAt, FaultKind } from './compiled-criterion.ts'

interface PairAt {
  readonly row?: number
  readonly column?: number
}

/** Runs an author's code under the watch. Whatever it throws becomes a fault with its criterion and its pair. */
export function askAuthor<Value>({ criterion, place, watch }: AuthorAt, ask: () => Value, at: PairAt = {}): Value {
  watch.enter(place, at.row ?? -1, at.column ?? -1)
  try {
    return ask()
  } catch (error) {
    if (error instanceof CriterionFault) throw error
    const message = `It threw: ${error instanceof Error ? error.message : String(error)}`
    throw new CriterionFault(criterion.id, message, { ...at, kind: kindOf(error) })
  } finally {
    watch.leave()
  }
}

/** How the language says that something frozen was written to. */
const WROTE = /read.?only|not extensible|Cannot (?:assign|add|delete|define|redefine)/

function kindOf(error: unknown): FaultKind {
  if (error instanceof UndeclaredRead) return 'undeclared-read'
  if (error instanceof UnsayableReason) return 'bad-reason'
  return error instanceof TypeError && WROTE.test(error.message) ? 'wrote' : 'threw'
}
