import type { Transaction } from '../platform/database/client.ts'

interface Batch<Value> {
  readonly keys: Set<string>
  readonly values: Promise<ReadonlyMap<string, Value>>
}

/**
 * Collects what the fields of one operation ask for in one breath, and loads it at once: statements do not grow with
 * rows. Nothing is kept after it was answered.
 */
export function batchLoads<Value>(load: (transaction: Transaction, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
  const open = new WeakMap<Transaction, Batch<Value>>()
  return async (transaction: Transaction, key: string): Promise<Value | undefined> => {
    let batch = open.get(transaction)
    if (!batch) {
      const keys = new Set<string>()
      // After all promises at hand have settled: siblings in a list have asked by then.
      const values = new Promise<void>((resolve) => { setImmediate(resolve) }).then(() => {
        open.delete(transaction)
        return load(transaction, [...keys])
      })
      batch = { keys, values }
      open.set(transaction, batch)
    }
    batch.keys.add(key)
    return (await batch.values).get(key)
  }
}
