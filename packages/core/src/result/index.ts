/**
 * What a command answers: the change to make, or the reason why not.
 * Expected failures are data; a thrown error is a bug.
 */
export type Result<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }

/** A success. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

/** An expected failure. */
export function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error }
}

/**
 * An expected failure of the domain.
 *
 * `code` is stable and UPPER_SNAKE; `message` is a sentence in English that says what happened and what to do;
 * `path` names the input that is at fault (`['input', 'rows', '12', 'email']`); `facts` are the values that a screen
 * needs to say the same in another language.
 */
export interface DomainError {
  readonly code: string
  readonly message: string
  readonly path?: readonly string[]
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

/** Makes the compiler prove that a switch is exhaustive; throws if it lied. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`)
}
