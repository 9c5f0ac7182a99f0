import { fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { PluginPackage } from '../../plugins/package.ts'
import { EngineFailure } from './engine-failure.ts'
import type { EngineBudget, EngineNews, EngineProgress, EngineRequest, EngineRequests, Whereabouts } from './engine-requests.ts'

/** Generous: what is asked of it in earnest takes a fraction. */
export const DEFAULT_BUDGET: EngineBudget = { memoryMegabytes: 3_072, callSeconds: 3, requestSeconds: 1_800 }

const SUPERVISOR = fileURLToPath(new URL('./engine-supervisor.ts', import.meta.url))
/** It may read code, and start the thread. Files stay as they are, and no other program is started. */
const PERMISSIONS = ['--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings']
const LISTEN_EVERY_MS = 300
/** What a supervisor that is lost with its thread may still say before it counts as silent. */
const LAST_WORDS_MS = 100

type Watch = (progress: EngineProgress) => Promise<void>

/** An engine that is open: plugins' code, and whatever its requests keep there, in a process of their own. */
export interface Engine {
  /**
   * Asks one thing and waits for the answer. `watch` is called about three times a second; when it throws (the run was
   * cancelled), the engine is closed at once and the error goes on. Throws an `EngineFailure` when the engine came to
   * its end: by its budget, or by what an author's code did. Several requests are answered in their order.
   */
  ask<Request extends EngineRequest>(
    request: Request,
    content: EngineRequests[Request]['takes'],
    watch?: Watch,
  ): Promise<EngineRequests[Request]['answers']>
  /** Whether it has come to its end. */
  readonly isOver: boolean
  /** Ends it at once, with whatever is under way. */
  close(): void
}

/** Opens an engine with the code of some plugins. Never waits: what goes wrong shows in the first answer. */
export function openEngine(plugins: readonly PluginPackage[], budget: EngineBudget = DEFAULT_BUDGET): Engine {
  const child = fork(SUPERVISOR, [], {
    // No environment and no output: a plugin learns no secret, and what it prints is nobody's to read.
    env: {}, execArgv: PERMISSIONS, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let failure: Error | undefined
  let at: Whereabouts = {}
  let progress: EngineProgress = { stage: 'preparing', done: 0, total: 0, part: 0 }
  let asked = 0
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  const end = (error: Error) => {
    failure ??= error
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
    child.kill('SIGKILL')
  }
  child.on('message', (news: EngineNews) => {
    switch (news.kind) {
      case 'progress':
        progress = news
        break
      case 'at':
        at = news.at
        break
      case 'answer':
        waiting.get(news.id)?.resolve(news.answer)
        waiting.delete(news.id)
        break
      case 'ended':
        end(new EngineFailure(news.end, news.at, news.stack))
        break
      case 'cast':
        break
    }
  })
  child.on('error', end)
  // Killed for want of memory, aborted, or ended by a signal from within: nothing more is known than where it was.
  child.on('exit', () => void sleep(LAST_WORDS_MS).then(() => end(new EngineFailure('ended', at))))
  child.send({ plugins, budget })
  return {
    get isOver() { return failure !== undefined },
    async ask(request, content, watch) {
      if (failure) throw failure
      progress = { stage: 'preparing', done: 0, total: 0, part: 0 }
      const id = asked++
      const answered = new Promise<unknown>((resolve, reject) => { waiting.set(id, { resolve, reject }) })
      child.send({ id, request, content })
      try {
        return await untilAnswered(answered, watch && (() => watch(progress))) as never
      } catch (error) {
        end(error instanceof Error ? error : new Error('The engine was stopped.'))
        throw error
      }
    },
    close: () => end(new EngineFailure('ended', {})),
  }
}

async function untilAnswered(answered: Promise<unknown>, watch: (() => Promise<void>) | undefined): Promise<unknown> {
  if (watch === undefined) return await answered
  const isAnswered = answered.then(() => true)
  // Whoever is cancelled no longer listens.
  isAnswered.catch(() => undefined)
  while (!(await Promise.race([isAnswered, sleep(LISTEN_EVERY_MS, false)]))) await watch()
  return await answered
}
