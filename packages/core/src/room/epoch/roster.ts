import { type Bytes, joinBytes } from '../bytes/bytes.ts'
import { idBytes, readId } from '../bytes/ids.ts'

/** Who can read an epoch, and by which keys. */
export interface Member {
  readonly personId: string
  readonly fingerprint: Bytes
}

const MEMBER_BYTES = 48
const MOST_MEMBERS = 16

/** The members in one part, by the order of their ids. */
export function rosterBytes(roster: readonly Member[]): Bytes {
  const sorted = roster.toSorted((left, right) => (left.personId < right.personId ? -1 : 1))
  return joinBytes(...sorted.flatMap(({ personId, fingerprint }) => [idBytes(personId), fingerprint]))
}

/** The members again; nothing unless they are as many whole ones, in order, nobody twice. */
export function readRoster(bytes: Bytes): readonly Member[] | undefined {
  const count = bytes.length / MEMBER_BYTES
  if (!Number.isInteger(count) || count < 1 || count > MOST_MEMBERS) return undefined
  const roster = Array.from({ length: count }, (_, at) => {
    const member = bytes.slice(at * MEMBER_BYTES, (at + 1) * MEMBER_BYTES)
    return { personId: readId(member.subarray(0, 16)) ?? '', fingerprint: member.slice(16) }
  })
  return roster.every(({ personId }, at) => at === 0 || (roster[at - 1]?.personId ?? '') < personId) ? roster : undefined
}
