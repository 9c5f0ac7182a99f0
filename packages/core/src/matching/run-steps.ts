/** Runs steps to their end, when nobody waits for them or stops them, and answers what comes of them. */
export function runSteps<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
