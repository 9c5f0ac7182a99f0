import { EventEmitter } from 'node:events'
import pg from 'pg'

const CHANNEL = 'ithaca_job'

/** News between processes, over PostgreSQL's LISTEN and NOTIFY: that something moved on, never what it is about. */
export interface Events {
  /** Yields whenever the job moved; ends when `signal` aborts. */
  jobMoved(jobId: string, signal?: AbortSignal): AsyncIterable<void>
  /** Calls back whenever somebody has posted a letter. Answers with what ends it. */
  onLetter(listener: () => void): () => void
  close(): Promise<void>
}

/** SQL that tells all processes, when its transaction commits. */
export const NOTIFY_JOB_MOVED = `SELECT pg_notify('${CHANNEL}', $1)`

const LETTER = 'letter'
/** SQL that tells the post office, when its transaction commits. */
export const NOTIFY_LETTER = `SELECT pg_notify('${CHANNEL}', '${LETTER}')`

const RECONNECT_MS = 1_000

/** Listens on a connection of its own, and reconnects when it breaks. */
export async function listenForEvents(url: string): Promise<Events> {
  const emitter = new EventEmitter({ captureRejections: true }).setMaxListeners(0)
  let client: pg.Client | undefined
  let isClosed = false
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    next.on('notification', ({ payload }) => { if (payload) emitter.emit(payload) })
    next.on('error', () => undefined)
    next.on('end', () => { if (!isClosed) setTimeout(() => void connect().catch(() => next.emit('end')), RECONNECT_MS).unref() })
    await next.connect()
    await next.query(`LISTEN ${CHANNEL}`)
    client = next
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
