import { Worker } from 'node:worker_threads'
import { callUnderWay, createCells, readWhereabouts } from './engine-cells.ts'
import type { Cast, EngineCall, EngineEnd, EngineNews, EngineOpening } from './engine-requests.ts'

/**
 * A process around the engine's thread. It watches what the thread uses, and ends both when that is too much: a thread
 * alone can't be held to a budget, because memory outside its heap has no limit, native code can't be interrupted, and
 * a heap that fills fast ends the whole process. Then that is this one, and the server goes on.
 */
const LOOK_EVERY_MS = 50
/** A call that only waits, for its turn on a busy machine or for something that never comes, is charged this part. */
const WAITING_PART = 0.1
const MEGABYTE = 1024 * 1024
/** The process's own limit comes first; this one only keeps the thread from standing on the default. */
const HEAP_MEGABYTES = 8_192
/** What is new on the heap. Left alone it grows to 192, of which a run has no use: a quarter of what a large one takes. */
const YOUNG_MEGABYTES = 24

process.once('message', (opening: EngineOpening) => supervise(opening))
// Whoever opened it is gone.
process.on('disconnect', () => process.exit())

function supervise({ plugins, budget }: EngineOpening): void {
  const cells = createCells()
  const thread = new Worker(new URL('./engine-thread.ts', import.meta.url), {
    workerData: { plugins, cells },
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  let cast: Cast | undefined
  let isEnding = false
  const asked: number[] = []
  let answeredAt = 0
  let call: number | undefined
  let chargedMs = 0
  let ranMs = processorMs()
  const tell = (news: EngineNews, then?: () => void) => void process.send?.(news, undefined, undefined, then)
  const end = (why: EngineEnd, stack?: string) => {
    if (isEnding) return
    isEnding = true
    const at = readWhereabouts(cells, cast, plugins)
    tell({ kind: 'ended', end: why, at, ...(stack !== undefined && { stack }) }, () => process.kill(process.pid, 'SIGKILL'))
  }
  thread.on('message', (news: EngineNews) => {
    if (news.kind === 'cast') cast = news.cast
    if (news.kind === 'answer') {
      asked.shift()
      answeredAt = Date.now()
    }
    tell(news)
  })
  thread.on('error', (error: NodeJS.ErrnoException) =>
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'threw', error.stack))
  thread.on('exit', () => end('ended'))
  process.on('message', (message: EngineCall) => {
    asked.push(Date.now())
    thread.postMessage(message)
  })
  setInterval(() => {
    if (process.memoryUsage.rss() > budget.memoryMegabytes * MEGABYTE) return end('too-much-memory')
    const now = callUnderWay(cells)
    const ranUntilNow = processorMs()
    if (now === undefined || now !== call) chargedMs = 0
    else {
      if (chargedMs === 0) tell({ kind: 'at', at: readWhereabouts(cells, cast, plugins) })
      // By what it ran, at most a look's worth: a machine that slept or is busy proves nothing against a plugin.
      chargedMs += Math.min(LOOK_EVERY_MS, Math.max(LOOK_EVERY_MS * WAITING_PART, ranUntilNow - ranMs))
    }
    call = now
    ranMs = ranUntilNow
    if (chargedMs > budget.callSeconds * 1_000) return end('too-slow')
    const since = Math.max(asked[0] ?? Infinity, answeredAt)
    if (asked.length > 0 && Date.now() - since > budget.requestSeconds * 1_000) end('too-slow')
  }, LOOK_EVERY_MS)
}

/** What all threads of this process have run; nearly all of it is the engine's. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
