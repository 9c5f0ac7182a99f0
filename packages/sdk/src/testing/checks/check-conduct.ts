import type { ContractFinding } from '../contract-finding.ts'
import { allPairs, askAll, declareReference, isWriteError, type Trial } from '../trial/trial.ts'
import { explainAll } from '../trial/explain.ts'

/** The objects that everything else inherits from. */
const ROOTS: Readonly<Record<string, object>> = {
  'Object.prototype': Object.prototype,
  'Array.prototype': Array.prototype,
  'Function.prototype': Function.prototype,
  'globalThis': globalThis,
}

function namesOfRoots(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(ROOTS).map(([root, object]) => [root, new Set(Object.getOwnPropertyNames(object))]))
}

/** What was added to a root since; it is taken away again, so that other tests are not misled. */
function removeAdded(before: ReturnType<typeof namesOfRoots>): readonly string[] {
  return Object.entries(ROOTS).flatMap(([root, object]) => {
    const added = Object.getOwnPropertyNames(object).filter((name) => before.get(root)?.has(name) === false)
    for (const name of added) Reflect.deleteProperty(object, name)
    return added.map((name) => `${root}.${name}`)
  })
}

/** A criterion reads what it declares, changes nothing that it is given, and leaves nothing behind. */
export function checkConduct(trial: Trial): readonly ContractFinding[] {
  const where = `criterion ${trial.criterion.id}`
  const before = namesOfRoots()
  const reference = declareReference(trial)
  const outcomes = typeof reference === 'string' ? [] : askAll(reference, allPairs(trial.people))
  explainAll(trial, outcomes)
  const added = removeAdded(before)
  const { undeclared, changed } = trial.watch
  const frozen = outcomes.find(({ thrown }) => isWriteError(thrown))
  return [
    ...[...undeclared].map((name) => ({
      check: 'only-what-it-reads' as const,
      where,
      case: `it reads "${name}" of a person`,
      mend: `Declare ${name} in reads, or do without it: at run time it is not there.`,
    })),
    ...(changed.size === 0 && frozen === undefined
      ? []
      : [
          {
            check: 'frozen-inputs' as const,
            where,
            case: changed.size > 0 ? `it writes ${[...changed].join(', ')} of a person` : (frozen?.thrown ?? ''),
            mend: 'Change nothing that you are given; sort with toSorted() and copy with [...list] first.',
          },
        ]),
    ...added.map((name) => ({
      check: 'leaves-no-trace' as const,
      where,
      case: `it added ${name}`,
      mend: 'Keep what you need in constants of your module; others run in the same process.',
    })),
  ]
}
