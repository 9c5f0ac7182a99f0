import { UNPLACED } from './group-problem.ts'
import { join, leave, mostWith, worthOf, worthWith, worthWithout } from './group-state.ts'
import type { GroupState } from './group-state.ts'

/** Times that everybody is looked at; it mostly ends sooner. */
const PASSES_LIMIT = 30
/** What counts as a gain, in millionths: less may be rounding. */
const LEAST_GAIN = 0.001

/** Puts somebody into the open group where all together gain most. Leaves them where no rule allows any. */
export function placeBest(state: GroupState, member: number, closed: ReadonlySet<number>): void {
  const { problem, members } = state
  let best = UNPLACED
  let bestGain = -Infinity
  for (const [group, present] of members.entries()) {
    if (closed.has(group) || present.length >= problem.most[group]!) continue
    const now = worthOf(state, group)
    const gain = worthWith(state, group, member, { than: now + bestGain }) - now
    if (gain > bestGain) {
      best = group
      bestGain = gain
    }
  }
  if (best !== UNPLACED) join(state, member, best)
}

/** Moves and exchanges people as long as all together gain by it: the result cannot be bettered by one such step. */
export function improveGroups(state: GroupState, closed: ReadonlySet<number>): void {
  const { groupOf, problem } = state
  const isFree = (member: number) => groupOf[member] !== UNPLACED && problem.homes[member] === UNPLACED
  for (let pass = 0; pass < PASSES_LIMIT; pass++) {
    let gained = false
    for (let member = 0; member < problem.memberCount; member++) {
      if (!isFree(member)) continue
      if (tryMove(state, member, closed)) gained = true
      for (let other = member + 1; other < problem.memberCount; other++) {
        if (isFree(other) && tryExchange(state, member, other)) gained = true
      }
    }
    if (!gained) return
  }
}

/** Only from a group that stays large enough without them, or that is too small anyway. */
function tryMove(state: GroupState, member: number, closed: ReadonlySet<number>): boolean {
  const { problem, members, groupOf } = state
  const from = groupOf[member]!
  if (members[from]!.length === problem.least[from]) return false
  const lost = worthOf(state, from) - worthWithout(state, from, member)
  for (const [group, present] of members.entries()) {
    if (group === from || closed.has(group) || present.length >= problem.most[group]!) continue
    const least = worthOf(state, group) + lost + LEAST_GAIN
    if (worthWith(state, group, member, { than: least }) <= least) continue
    leave(state, member)
    join(state, member, group)
    return true
  }
  return false
}

function tryExchange(state: GroupState, member: number, other: number): boolean {
  const from = state.groupOf[member]!
  const to = state.groupOf[other]!
  if (to === from) return false
  const before = worthOf(state, from) + worthOf(state, to)
  const least = before + LEAST_GAIN
  const ofFrom = worthWith(state, from, other, { without: member, than: least - mostWith(state, to, member, other) })
  if (ofFrom + worthWith(state, to, member, { without: other, than: least - ofFrom }) <= least) return false
  leave(state, member)
  leave(state, other)
  join(state, member, to)
  join(state, other, from)
  return true
}
