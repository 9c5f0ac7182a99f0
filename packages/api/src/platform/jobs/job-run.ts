import type { JobKind } from '../../generated/prisma/enums.ts'
import type { Actor } from '../database/actor.ts'
import { type Database, type Transaction, runAs } from '../database/client.ts'
import type { Log } from '../log.ts'
import { NOTIFY_JOB_MOVED } from './events.ts'

/** An expected end of a job that people are told in these words. */
export class JobFailure extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Thrown by `report` when someone asked to cancel. */
export class JobCancelled extends Error {}

/** One run of one job, as its handler sees it. */
export interface JobRun {
  readonly id: string
  readonly kind: JobKind
  /** The person who asked for it, with a worker's view of their organisation. */
  readonly actor: Actor
  /** Reads in a transaction of its own. */
  read<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>
  /** Tells how far it is; throws JobCancelled when someone asked to cancel. Written at most four times a second. */
  report(stage: string, done: number, total: number): Promise<void>
  /** Writes everything in one transaction and ends the job as succeeded with it: all there, or nothing. */
  settle(work: (transaction: Transaction) => Promise<void>): Promise<void>
  start(handler: JobHandler): Promise<void>
}

/** Does the work of one kind of job. It may run again after a crash: all that it writes, it writes in `settle`. */
export type JobHandler = (run: JobRun) => Promise<void>

const REPORT_EVERY_MS = 250
const SETTLE_TIMEOUT_MS = 300_000

/** Nothing if the job is gone or has ended already. */
export async function createJobRun(
  database: Database,
  log: Log,
  queued: { readonly organisationId: string; readonly jobId: string },
): Promise<JobRun | undefined> {
  const { organisationId, jobId } = queued
  const asNobody = { surface: 'worker', organisationId, personId: '' } as const
  const job = await runAs(database, asNobody, (transaction) =>
    transaction.job.findUnique({ where: { organisationId_id: { organisationId, id: jobId } } }))
  if (!job || (job.status !== 'queued' && job.status !== 'running')) return undefined
  const actor: Actor = { surface: 'worker', organisationId, personId: job.createdById, isAdmin: false, managedProgramIds: [] }
  const where = { organisationId_id: { organisationId, id: jobId } }
  let reportedAt = 0
  let reportedStage = ''

  const write = async (data: object) => {
    await runAs(database, actor, async (transaction) => {
      await transaction.job.update({ where, data })
      await transaction.$executeRawUnsafe(NOTIFY_JOB_MOVED, jobId)
    })
  }
  const run: JobRun = {
    id: jobId,
    kind: job.kind,
    actor,
    read: (work) => runAs(database, actor, work, SETTLE_TIMEOUT_MS),
    async report(stage, done, total) {
      if (stage === reportedStage && Date.now() - reportedAt < REPORT_EVERY_MS) return
      reportedAt = Date.now()
      reportedStage = stage
      await write({ status: 'running', stage, done, total })
      const now = await runAs(database, actor, (transaction) => transaction.job.findUnique({ where, select: { cancelAsked: true } }))
      if (now?.cancelAsked) throw new JobCancelled()
    },
    async settle(work) {
      await runAs(database, actor, async (transaction) => {
        await transaction.$queryRaw`SELECT id FROM app."Job" WHERE "organisationId" = ${organisationId}::uuid AND id = ${jobId}::uuid FOR UPDATE`
        const current = await transaction.job.findUniqueOrThrow({ where })
        if (current.cancelAsked) throw new JobCancelled()
        if (current.status === 'succeeded') return
        await work(transaction)
        await transaction.job.update({ where, data: { status: 'succeeded', stage: 'done', done: current.total, finishedAt: new Date() } })
        await transaction.$executeRawUnsafe(NOTIFY_JOB_MOVED, jobId)
      }, SETTLE_TIMEOUT_MS)
    },
    async start(handler) {
      try {
        await handler(run)
      } catch (error) {
        if (error instanceof JobCancelled) {
          await write({ status: 'cancelled', stage: 'cancelled', finishedAt: new Date() })
        } else if (error instanceof JobFailure) {
          await write({ status: 'failed', errorCode: error.code, errorMessage: error.message, finishedAt: new Date() })
        } else {
          log.error({ jobId, kind: job.kind, error: describeFault(error) }, 'job failed')
          await write({ status: 'failed', errorCode: 'FAULT', errorMessage: `Something went wrong on our side. Nothing was changed. Quote ${jobId} when you report it.`, finishedAt: new Date() })
        }
      }
    },
  }
  return run
}

/** A fault's name and stack: no message, which may carry content. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return `${error.name}\n${(error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).join('\n')}`
}
