import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Transaction } from '../database/client.ts'

const CHANNEL = 'ithaca_job'

/** News between processes, over PostgreSQL's LISTEN and NOTIFY: that something moved on, never what it is about. */
export interface Events {
  /** Yields whenever the job moved; ends when `signal` aborts. */
  jobMoved(jobId: string, signal?: AbortSignal): AsyncIterable<void>
  /** Yields now, whenever something moved in one of these spaces of a room, and twice a minute, so that who has gone is noticed. */
  roomMoved(spaceIds: readonly string[]): AsyncIterable<void>
  /** Calls back whenever somebody has posted a letter. Answers with what ends it. */
  onLetter(listener: () => void): () => void
  close(): Promise<void>
}

/** SQL that tells all processes, when its transaction commits. */
export const NOTIFY_JOB_MOVED = `SELECT pg_notify('${CHANNEL}', $1)`

const LETTER = 'letter'
/** SQL that tells the post office, when its transaction commits. */
export const NOTIFY_LETTER = `SELECT pg_notify('${CHANNEL}', '${LETTER}')`

/** Tells all processes that something moved in a space, when the transaction commits. */
export async function notifyRoomMoved(transaction: Transaction, spaceId: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_notify(${CHANNEL}, ${`${ROOM} ${spaceId}`})`
}

const ROOM = 'room'
const HEARTBEAT_MS = 30_000
const RECONNECT_MS = 1_000

/**
 * Listens on a connection of its own, and on one other after it when it breaks. What was told meanwhile nobody heard, so
 * everybody who waits looks anew then.
 */
export async function listenForEvents(url: string): Promise<Events> {
  const emitter = new EventEmitter({ captureRejections: true }).setMaxListeners(0)
  let client: pg.Client | undefined
  let isClosed = false
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    next.on('notification', ({ payload }) => { if (payload) emitter.emit(payload) })
    next.on('error', () => undefined)
    await next.connect()
    await next.query(`LISTEN ${CHANNEL}`)
    next.once('end', () => void reconnect())
    client = next
  }
  const reconnect = async (): Promise<void> => {
    for (let isConnected = false; !isConnected && !isClosed;) {
      await new Promise<void>((resolve) => { setTimeout(resolve, RECONNECT_MS).unref() })
      if (!isClosed) isConnected = await connect().then(() => true, () => false)
    }
    if (isClosed) return await client?.end()
    for (const name of emitter.eventNames()) emitter.emit(name)
  }
  await connect()
  return {
    async *jobMoved(jobId, signal) {
      let pending = 0
      let wake: (() => void) | undefined
      const onMove = () => { pending += 1; wake?.() }
      emitter.on(jobId, onMove)
      signal?.addEventListener('abort', onMove, { once: true })
      try {
        yield
        while (!signal?.aborted) {
          if (pending === 0) await new Promise<void>((resolve) => { wake = resolve })
          pending = 0
          if (signal?.aborted) return
          yield
        }
      } finally {
        emitter.off(jobId, onMove)
      }
    },
    async *roomMoved(spaceIds) {
      let isPending = false
      let wake: (() => void) | undefined
      const onMove = () => { isPending = true; wake?.() }
      for (const id of spaceIds) emitter.on(`${ROOM} ${id}`, onMove)
      const heartbeat = setInterval(onMove, HEARTBEAT_MS).unref()
      try {
        yield
        for (;;) {
          if (!isPending) await new Promise<void>((resolve) => { wake = resolve })
          isPending = false
          yield
        }
      } finally {
        clearInterval(heartbeat)
        for (const id of spaceIds) emitter.off(`${ROOM} ${id}`, onMove)
      }
    },
    onLetter(listener) {
      emitter.on(LETTER, listener)
      return () => emitter.off(LETTER, listener)
    },
    async close() {
      isClosed = true
      await client?.end()
    },
  }
}
