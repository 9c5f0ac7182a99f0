import type { LookBoard } from '../assignment/look-board.ts'
import { reportLost } from '../assignment/look-crew.ts'
import type { MatchingInput } from '../run/input.ts'
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
  /** Starts a thread. When it ends, for whatever reason, `onEnd` is to be called. */
  start(onEnd: () => void): RowThread
}

/** The threads of one run. */
export interface RowTeam {
  readonly count: number
  /** Gives everybody the rows of one solve. */
  share(rows: SharedRows): (board: LookBoard) => void
  /** Ends all of them. */
  stop(): void
}

const PAIRS_FROM = 25_000_001

/** Whether threads pay. A criterion that is written pair by pair is asked in the run's own thread, row by row. */
export function isTeamWork({ participants, policy, criteria }: MatchingInput, { count, pairsFrom = PAIRS_FROM }: RowThreads): boolean {
  const chosen = new Set(policy.criteria.map(({ criterionId }) => criterionId))
  const mentorees = participants.filter(({ role, mentoreeDemand }) => role !== 'mentor' && mentoreeDemand > 0).length
  const mentors = participants.filter(({ role, mentorCapacity }) => role !== 'mentoree' && mentorCapacity > 0).length
  return count > 1 && mentorees * mentors >= pairsFrom && criteria.every(({ id, score }) => score !== undefined || !chosen.has(id))
}

/** Starts all threads of a run but its own: early, so that they are ready when there is work. */
export function startRowTeam(threads: RowThreads): RowTeam {
  let board: LookBoard | undefined
  let isLost = false
  const onEnd = () => {
    isLost = true
    if (board !== undefined) reportLost(board)
  }
  const started = Array.from({ length: threads.count - 1 }, () => threads.start(onEnd))
  return {
    count: threads.count,
    share: (rows) => (next) => {
      board = next
      if (isLost) reportLost(next)
      for (const [at, thread] of started.entries()) thread.give({ rows, board: next, place: at + 1 })
    },
    stop: () => {
      for (const thread of started) thread.stop()
    },
  }
}
