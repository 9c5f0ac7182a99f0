import type { Events } from '../jobs/events.ts'
import { deliverLetters, type PostOfficeOptions } from './deliver.ts'

/** Looks after the post until it is stopped. */
export interface PostOffice {
  stop(): Promise<void>
}

const EVERY_MS = 30_000

/** Sends what waits: at once, whenever somebody posts a letter, and twice a minute. Any number of processes may. */
export function startPostOffice(options: PostOfficeOptions, events: Events): PostOffice {
  let underWay: Promise<void> | undefined
  let isAsked = false
  let isStopped = false
  const run = async () => {
    while (isAsked && !isStopped) {
      isAsked = false
      await deliverLetters(options, new Date()).catch((error: unknown) => {
        options.log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'post office')
      })
    }
    underWay = undefined
  }
  const wake = () => {
    isAsked = true
    underWay ??= run()
  }
  const forget = events.onLetter(wake)
  const timer = setInterval(wake, EVERY_MS).unref()
  wake()
  return {
    async stop() {
      isStopped = true
      clearInterval(timer)
      forget()
      await underWay
    },
  }
}
