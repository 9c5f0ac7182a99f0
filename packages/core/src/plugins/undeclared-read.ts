import type { SidedFields } from '@ithaca/sdk'
import type { Side } from './answer-key.ts'

/** Thrown when a criterion looks at something of a person that it does not declare in `reads`. */
export class UndeclaredRead extends Error {
  constructor(name: string) {
    super(`It read "${name}", which it does not declare in reads.`)
    this.name = 'UndeclaredRead'
  }
}

/** Names that the language and its tools look up on any object. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set(['toJSON', 'then', 'constructor', 'toString', 'valueOf'])

const known = new WeakMap<SidedFields, Record<Side, object>>()

/**
 * What stands behind a view: it is asked for what the view does not hold. A declared name without a value is
 * undefined; any other is refused. What is there is found before, at the cost of any property.
 */
export function behindView(reads: SidedFields, side: Side): object {
  let both = known.get(reads)
  if (both === undefined) {
    both = { mentor: guard(reads.mentor), mentoree: guard(reads.mentoree) }
    known.set(reads, both)
  }
  return both[side]
}

function guard(declared: object): object {
  const look = (name: string | symbol): void => {
    if (typeof name === 'symbol' || Object.hasOwn(declared, name) || LANGUAGE_NAMES.has(name)) return
    throw new UndeclaredRead(name)
  }
  return new Proxy(Object.freeze(Object.create(null) as object), {
    get: (_target, name) => {
      look(name)
    },
    has: (_target, name) => {
      look(name)
      return false
    },
  })
}
