/** A reason why Ithaca can't start, said in one sentence that tells what to do. Printed without a stack; exit code 1. */
export class StartError extends Error {
  override name = 'StartError'
}
