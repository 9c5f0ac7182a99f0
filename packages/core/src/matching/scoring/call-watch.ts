/**
 * Told whenever an author's code is about to be asked and has answered, so that one who never answers can be named by
 * whoever watches from outside. Nothing here can change an outcome.
 */
export interface CallWatch {
  /** `criterion` counts the policy's criteria from 0; `row` and `column` name the pair, -1 where there is none. */
  enter(criterion: number, row: number, column: number): void
  leave(): void
}

/** Watches nothing. */
export const UNWATCHED: CallWatch = Object.freeze({ enter: () => undefined, leave: () => undefined })
