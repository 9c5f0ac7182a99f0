import type { LookBoard } from '../assignment/looks/look-board.ts'
import { reportLost } from '../assignment/looks/look-crew.ts'
import type { MatchingInput } from '../run/input.ts'
import { KEPT_PAIRS_LIMIT } from '../scoring/scored-rows.ts'
import type { SharedRows } from '../scoring/share-rows.ts'
import type { RowWork } from './serve-rows.ts'

/** A thread that was started to help. */
export interface RowThread {
  /** Has it call `serveRows` with the work. It may be given more when that has returned. */
  give(work: RowWork): void
  stop(): void
}

/**
 * Threads for a run. The engine starts none itself, because how is not the same everywhere; without them it does all the
 * work alone, and comes to the same.
 */
export interface RowThreads {
  /** How many work in all, the run's own among them; whole number from 1. */
  readonly count: number
  /** From how many pairs on: with fewer, fits are kept, and most is done when threads are ready. 25,000,001 unless told. */
  readonly pairsFrom?: number
  /** Starts a thread; throws where that can't be. When it ends, for whatever reason, `onEnd` is to be called. */
  start(onEnd: () => void): RowThread
}

/** The threads of one run. */
export interface RowTeam {
  /** How many there are now, the run's own among them. */
  count(): number
  /** Gives everybody the rows of one solve. Whoever ends with work in hand is a loss (`LookerLost`). */
  share(rows: SharedRows): (board: LookBoard) => void
  /** Ends all of them. */
  stop(): void
}

/** A thread, and what it works on. */
interface Member {
  readonly thread: RowThread
  board: LookBoard | undefined
}

/** Whether threads pay. A criterion that is written pair by pair is asked in the run's own thread, row by row. */
export function isTeamWork(input: MatchingInput, { count, pairsFrom = KEPT_PAIRS_LIMIT + 1 }: RowThreads): boolean {
  const { participants, policy, criteria } = input
  const chosen = new Set(policy.criteria.map(({ criterionId }) => criterionId))
  const mentorees = participants.filter(({ role, mentoreeDemand }) => role !== 'mentor' && mentoreeDemand > 0).length
  const mentors = participants.filter(({ role, mentorCapacity }) => role !== 'mentoree' && mentorCapacity > 0).length
  const areDeclared = criteria.every(({ id, score }) => score !== undefined || !chosen.has(id))
  return count > 1 && mentorees * mentors >= pairsFrom && areDeclared
}

/**
 * Starts all threads of a run but its own: early, so that they are ready when there is work. A machine that can't start
 * as many does with those that it has: threads that could not be started, or ended before they had work, are left out.
 */
export function startRowTeam(threads: RowThreads): RowTeam {
  const members = new Set<Member>()
  for (let nth = 1; nth < threads.count; nth++) {
    const member = startMember(threads, (ended) => {
      members.delete(ended)
      if (ended.board !== undefined) reportLost(ended.board)
    })
    if (member === undefined) break
    members.add(member)
  }
  return {
    count: () => members.size + 1,
    share: (rows) => (board) => {
      let place = 0
      for (const member of members) {
        member.board = board
        member.thread.give({ rows, board, place: ++place })
      }
    },
    stop: () => {
      for (const { thread } of members) thread.stop()
    },
  }
}

function startMember(threads: RowThreads, onEnd: (member: Member) => void): Member | undefined {
  let member: Member | undefined
  try {
    const thread = threads.start(() => member && onEnd(member))
    member = { thread, board: undefined }
    return member
  } catch {
    return undefined
  }
}
