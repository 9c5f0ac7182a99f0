import type { EngineEnd, Whereabouts } from './engine-requests.ts'

/** The engine came to its end before it answered: by its budget, or by what an author's code did. */
export class EngineFailure extends Error {
  readonly end: EngineEnd
  readonly at: Whereabouts

  constructor(end: EngineEnd, at: Whereabouts, stack?: string) {
    super('The engine ended before it answered.')
    this.end = end
    this.at = at
    if (stack !== undefined) this.stack = stack
  }
}
