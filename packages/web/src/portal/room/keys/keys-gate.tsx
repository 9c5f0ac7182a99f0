import type { Identity } from '@ithaca/core/room'
import type { ReactNode } from 'react'
import { holdIdentity, useIdentity } from '../device/my-identity.ts'
import type { RoomKeys } from './key-work.ts'
import { SetUp } from './set-up.tsx'
import { Unlock } from './unlock.tsx'

/** Shows what needs one's keys once they are open in this page; before that, the way there. */
export function KeysGate({ keys, known, onKeysMade, children }: {
  keys: RoomKeys
  known: readonly string[]
  /** New keys were published: what was loaded with the page is out of date. */
  onKeysMade: () => void
  children: (identity: Identity) => ReactNode
}) {
  const identity = useIdentity()
  const isMine = identity?.bundle.personId === keys.personId && identity.bundle.organisationId === keys.organisationId
  const take = (next: Identity) => {
    holdIdentity(next)
    onKeysMade()
  }
  if (identity && isMine) return children(identity)
  return keys.generation === 0
    ? <SetUp keys={keys} known={known} onDone={take} />
    : <Unlock keys={keys} known={known} onOpen={take} />
}
