import { type Database, runAs, type Transaction } from '../../platform/database/client.ts'
import { isFailure } from '../../platform/graphql/failures.ts'
import type { Log } from '../../platform/log.ts'
import { lockProgram } from '../managing.ts'
import { findPublishable, publishRun } from './publish-run.ts'

const EVERY_MS = 20_000
/** A program of thousands is proposed as a whole. */
const PUBLISH_LIMIT_MS = 300_000

interface Due {
  readonly organisationId: string
  readonly programId: string
  readonly runId: string
}

/** Lets planned proposals go out, within twenty seconds of their time. Any number of processes may: a run is published once. */
export function startPublicationClock(database: Database, log: Log): { stop(): void } {
  const tick = () => {
    publishDue(database, new Date(), log).catch((error: unknown) => {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'publication clock')
    })
  }
  tick()
  const timer = setInterval(tick, EVERY_MS).unref()
  return { stop: () => clearInterval(timer) }
}

/** Publishes each run whose time has come. One that fails by a fault, or by a directory that changes meanwhile, is tried again at the next tick. */
export async function publishDue(database: Database, now: Date, log: Log): Promise<void> {
  const due = await database.$queryRaw<Due[]>`SELECT * FROM app.publications_due(${now})`
  for (const each of due) {
    const asWorker = { surface: 'worker', organisationId: each.organisationId, personId: '' } as const
    try {
      await runAs(database, asWorker, (transaction) => publishOne(transaction, each, now), PUBLISH_LIMIT_MS)
    } catch (error) {
      log.error({ runId: each.runId, error: error instanceof Error ? error.name : 'unknown' }, 'publication')
    }
  }
}

async function publishOne(transaction: Transaction, { organisationId, programId, runId }: Due, now: Date): Promise<void> {
  const program = await lockProgram(transaction, organisationId, programId)
  const planned = await transaction.matchingRun.findUnique({ where: { organisationId_id: { organisationId, id: runId } } })
  if (!program || !planned?.publishAt || planned.publishAt > now) return
  const where = { organisationId_id: { organisationId, id: runId } }
  const run = await findPublishable(transaction, program, runId).catch((error: unknown) => {
    if (!isFailure(error)) throw error
    return undefined
  })
  if (run) await publishRun(transaction, program, run, now)
  else await transaction.matchingRun.update({ where, data: { publishAt: null, publishMissedAt: planned.publishAt } })
}
