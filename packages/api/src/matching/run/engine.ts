import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { MatchingOutcome, MatchingProgress } from '@ithaca/core/matching'
import type { DomainError, Result } from '@ithaca/core/result'

type Progress = Pick<MatchingProgress, 'stage' | 'done' | 'total'>

/** What the engine's thread tells. */
export type EngineNews =
  | (Progress & { readonly kind: 'progress' })
  | { readonly kind: 'result'; readonly result: Result<MatchingOutcome, DomainError> }

const THREAD = new URL('./engine-thread.ts', import.meta.url)
const LISTEN_EVERY_MS = 300

/**
 * Runs the engine on frozen inputs in a thread, so that the server goes on answering. `watch` is called about three
 * times a second; when it throws (the run was cancelled), the thread is ended at once and the error goes on.
 */
export async function runEngine(
  content: Uint8Array,
  watch: (progress: Progress) => Promise<void>,
): Promise<Result<MatchingOutcome, DomainError>> {
  const thread = new Worker(THREAD, { workerData: content, stdout: true, stderr: true })
  let progress: Progress = { stage: 'preparing', done: 0, total: 0 }
  let result: Result<MatchingOutcome, DomainError> | undefined
  const ended = new Promise<void>((resolve, reject) => {
    thread.on('message', (news: EngineNews) => {
      if (news.kind === 'progress') progress = news
      else {
        result = news.result
        resolve()
      }
    })
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('The engine ended without a result.')))
  })
  ended.catch(() => undefined)
  try {
    while (result === undefined) {
      await Promise.race([ended, sleep(LISTEN_EVERY_MS)])
      if (result === undefined) await watch(progress)
    }
    return result
  } finally {
    await thread.terminate()
  }
}
