import type { Identity } from '@ithaca/core/room'
import { useSyncExternalStore } from 'react'

let identity: Identity | undefined
const listeners = new Set<() => void>()

/** Takes one's keys into this page's memory, where they stay until it is closed or loaded anew; nothing locks them away. */
export function holdIdentity(next: Identity | undefined): void {
  identity = next
  for (const listener of listeners) listener()
}

/** One's keys, while they are unlocked in this page. */
export function useIdentity(): Identity | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => identity,
  )
}
