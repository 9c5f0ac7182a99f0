import { createLooker, lookAt } from './look.ts'
import type { Looker, LookRows } from './look.ts'
import { CONTROL, createLookBoard } from './look-board.ts'
import type { LookBatch, LookBoard, LookLimits } from './look-board.ts'

/** Nothing is left to begin. */
const NONE = -1
/** How long to wait at a time for a batch that somebody else has begun, and how many times before they count as lost. */
const WAIT_MS = 50
const WAITS = 100

/** Other threads that help. */
export interface LookHelp {
  /** How many look in all, this thread among them. */
  readonly lookers: number
  /** Has the others call `serveLooks` with this board, as its first, second, ... looker. */
  share(board: LookBoard): void
}

/** All who look through rows: this thread, and those it has started. */
export interface LookCrew {
  readonly board: LookBoard
  readonly looker: Looker
  /** Batches so far. */
  posted: number
  /** Lets the other threads go. This one goes on alone. */
  stop(): void
}

/** A thread that looks through rows came to its end while it was needed. */
export class LookerLost extends Error {}

/** Makes the board, and shares it if there is help. */
export function createLookCrew(rows: LookRows, limits: LookLimits, help?: LookHelp): LookCrew {
  const { rowCount, columnCount } = rows
  const board = createLookBoard({ rowCount, columnCount, limits, lookers: help?.lookers ?? 1 })
  help?.share(board)
  return {
    board,
    looker: createLooker(rows, board),
    posted: 0,
    stop: () => {
      Atomics.store(board.control, CONTROL.stopped, 1)
      ring(board)
    },
  }
}

/** Tells everybody the prices for the looks to come, and the columns that lag. */
export function beginLooks({ board }: LookCrew, price: Float64Array, lagging: Int32Array): void {
  board.price.set(price)
  board.lagging.set(lagging)
  board.control[CONTROL.laggingCount] = lagging.length
  Atomics.add(board.control, CONTROL.prices, 1)
}

/**
 * Has looks done, in batches: `fill` writes the next one down and answers whether there is anything in it, `apply` reads
 * what was found. Batches are applied in their order, each before the next but so many is filled: whoever looks, and
 * however fast, the same happens in the same order. Yields after each. Throws `LookerLost`.
 */
export function* lookAll(
  crew: LookCrew,
  { fill, apply }: { readonly fill: (batch: LookBatch) => boolean; readonly apply: (batch: LookBatch) => void },
): Generator<void, void> {
  const { batches } = crew.board
  let applied = crew.posted
  for (let isMore = true; ;) {
    while (isMore && crew.posted - applied < batches.length) {
      isMore = fill(batches[crew.posted % batches.length]!)
      if (isMore) post(crew)
    }
    if (applied === crew.posted) return
    yield* finish(crew, applied)
    apply(batches[applied % batches.length]!)
    applied += 1
    yield
  }
}

function post(crew: LookCrew): void {
  crew.posted += 1
  Atomics.store(crew.board.control, CONTROL.posted, crew.posted)
  ring(crew.board)
}

function ring({ control }: LookBoard): void {
  Atomics.add(control, CONTROL.bell, 1)
  Atomics.notify(control, CONTROL.bell)
}

/** Helps until a batch is done. */
function* finish({ board, looker }: LookCrew, batch: number): Generator<void, void> {
  const slot = batch % board.batches.length
  for (let waits = 0; Atomics.load(board.done, slot) !== batch + 1; ) {
    if (Atomics.load(board.control, CONTROL.lost) !== 0) throw new LookerLost('A thread ended that looked through rows.')
    if (doNext(board, looker)) continue
    // Everything is begun. Waiting is short: a batch takes some hundredths of a second.
    if (waits === WAITS) throw new LookerLost('A thread that looks through rows no longer answers.')
    Atomics.wait(board.done, slot, Math.max(0, batch + 1 - board.batches.length), WAIT_MS)
    waits += 1
    yield
  }
}

/** Begins the next batch that nobody has begun, and does it; answers whether there was one. */
function doNext(board: LookBoard, looker: Looker): boolean {
  const batch = beginNext(board)
  if (batch === NONE) return false
  const slot = batch % board.batches.length
  lookAt(looker, board.batches[slot]!)
  Atomics.store(board.done, slot, batch + 1)
  Atomics.notify(board.done, slot)
  return true
}

function beginNext({ control }: LookBoard): number {
  for (;;) {
    const batch = Atomics.load(control, CONTROL.begun)
    if (batch >= Atomics.load(control, CONTROL.posted)) return NONE
    if (Atomics.compareExchange(control, CONTROL.begun, batch, batch + 1) === batch) return batch
  }
}

/** What a thread does that was started to help: looks through rows until it is told to stop. `place` counts from 1. */
export function serveLooks(rows: LookRows, board: LookBoard, place: number): void {
  const { control } = board
  const isStopped = () => Atomics.load(control, CONTROL.stopped) !== 0
  try {
    const looker = createLooker(rows, board, place)
    while (!isStopped()) {
      const bell = Atomics.load(control, CONTROL.bell)
      if (!doNext(board, looker) && !isStopped()) Atomics.wait(control, CONTROL.bell, bell)
    }
  } finally {
    reportLost(board)
  }
}

/** Says that a thread has ended, which is a loss unless it was told to stop. */
export function reportLost({ control }: LookBoard): void {
  if (Atomics.load(control, CONTROL.stopped) === 0) Atomics.store(control, CONTROL.lost, 1)
}
