/** States what must hold if the method is right. A failure is a bug of the engine, never of its input. */
export function assertInvariant(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new Error(`The matching engine broke its own rule: ${claim}`)
}
