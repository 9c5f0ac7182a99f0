import { UNPLACED } from './group-problem.ts'
import { join, leave, worthOf, worthWith, worthWithout } from './group-state.ts'
import type { GroupState } from './group-state.ts'

/**
 * Places those who are left where that takes a step of somebody else: one moves on to make room, or some move over so
 * that a group that was given up can be formed after all. A place for one more comes before what others gain or lose.
 * Answers whether anybody was placed. Groups stay large enough.
 */
export function placeLeft(state: GroupState, closed: Set<number>): boolean {
  const before = countLeft(state)
  for (const [member, group] of state.groupOf.entries()) {
    if (group === UNPLACED) makeRoom(state, member, closed)
  }
  for (const group of closed) formAfterAll(state, group, closed)
  return countLeft(state) < before
}

const countLeft = ({ groupOf }: GroupState): number => groupOf.filter((group) => group === UNPLACED).length

/** Somebody goes to another group that has room, and leaves their place. Of all who could, the one by whom most is gained. */
function makeRoom(state: GroupState, member: number, closed: ReadonlySet<number>): void {
  const { members, problem } = state
  let best: { readonly who: number; readonly from: number; readonly to: number } | undefined
  let bestGain = -Infinity
  const open = Array.from(members.keys()).filter((group) => !closed.has(group))
  const withRoom = open.filter((group) => members[group]!.length < problem.most[group]!)
  for (const from of open) {
    for (const who of members[from]!) {
      if (problem.homes[who] !== UNPLACED) continue
      const won = worthWith(state, from, member, { without: who }) - worthOf(state, from)
      if (won === -Infinity) continue
      for (const to of withRoom) {
        const gain = to === from ? -Infinity : won + worthWith(state, to, who) - worthOf(state, to)
        if (gain > bestGain) [best, bestGain] = [{ who, from, to }, gain]
      }
    }
  }
  if (best === undefined) return
  leave(state, best.who)
  join(state, best.who, best.to)
  join(state, member, best.from)
}

/** Forms a group that was given up, of those who are left and of others who can be spared; or leaves all as it was. */
function formAfterAll(state: GroupState, group: number, closed: Set<number>): void {
  const { members, groupOf, problem } = state
  const came: { readonly who: number; readonly from: number }[] = []
  const take = (isWanted: (who: number) => boolean): boolean => {
    const gainOf = (who: number) => worthWith(state, group, who) - worthOf(state, group) - lossOf(state, who)
    let best = UNPLACED
    for (let who = 0; who < problem.memberCount; who++) {
      if (groupOf[who] === group || problem.homes[who] !== UNPLACED || !isWanted(who)) continue
      const gain = gainOf(who)
      if (gain > -Infinity && (best === UNPLACED || gain > gainOf(best))) best = who
    }
    if (best === UNPLACED) return false
    came.push({ who: best, from: groupOf[best]! })
    if (groupOf[best] !== UNPLACED) leave(state, best)
    join(state, best, group)
    return true
  }
  const isLeft = (who: number) => groupOf[who] === UNPLACED
  const isSpared = (who: number) => groupOf[who] !== UNPLACED && members[groupOf[who]!]!.length > problem.least[groupOf[who]!]!
  while (members[group]!.length < problem.most[group]! && take(isLeft));
  if (came.length === 0) return
  while (members[group]!.length < problem.least[group]! && take(isSpared));
  if (members[group]!.length >= problem.least[group]!) {
    closed.delete(group)
    return
  }
  for (const { who, from } of came) {
    leave(state, who)
    if (from !== UNPLACED) join(state, who, from)
  }
}

function lossOf(state: GroupState, who: number): number {
  const from = state.groupOf[who]!
  return from === UNPLACED ? 0 : worthOf(state, from) - worthWithout(state, from, who)
}
