import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

const current = new AsyncLocalStorage<string>()

/** Gives everything that is done in `work` one number, by which the answer's header, the log, errors and the audit name it. */
export function withRequestId<Value>(work: (requestId: string) => Value): Value {
  const requestId = randomUUID()
  return current.run(requestId, () => work(requestId))
}

/** The number of the request that is being answered; a new one outside of any. */
export function currentRequestId(): string {
  return current.getStore() ?? randomUUID()
}
