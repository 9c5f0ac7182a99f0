import { PgBoss, fromPrisma } from 'pg-boss'
import type { JobKind } from '../../generated/prisma/enums.ts'
import type { Actor } from '../database/actor.ts'
import { type Database, type Transaction, runAs } from '../database/client.ts'
import type { Log } from '../log.ts'
import { createJobRun, type JobHandler } from './job-run.ts'

const QUEUE = 'work'
const CONCURRENT_JOBS = 2

interface QueuedJob {
  readonly organisationId: string
  readonly jobId: string
}

/** Long work: a row that people see, an entry in the queue, both in the caller's transaction. */
export interface JobQueue {
  /** Adds a job; it starts when the caller's transaction commits. Answers with the job's id. */
  enqueue(transaction: Transaction, actor: Actor, job: { readonly kind: JobKind; readonly total?: number }): Promise<string>
  /** Takes up jobs with these handlers, one for each kind. */
  work(handlers: Readonly<Record<JobKind, JobHandler>>): Promise<void>
  /** Queues anew whatever was under way when a single process was killed. Only for a database that nobody else works on. */
  recover(): Promise<void>
  stop(): Promise<void>
}

/** Opens the queue. `prepareDatabase` has made its tables. */
export async function openQueue(options: { readonly url: string; readonly database: Database; readonly log: Log }): Promise<JobQueue> {
  const { database, log } = options
  const boss = new PgBoss({
    connectionString: options.url, application_name: 'ithaca-jobs', max: 4, migrate: false, createSchema: false, schedule: false,
    superviseIntervalSeconds: 10, monitorIntervalSeconds: 10, useListenNotify: true,
  })
  boss.on('error', (error) => log.error({ error: error.name }, 'job queue'))
  await boss.start()
  return {
    async enqueue(transaction, actor, { kind, total = 0 }) {
      const { organisationId, personId } = actor
      const { id } = await transaction.job.create({ data: { organisationId, kind, total, createdById: personId } })
      await boss.send(QUEUE, { organisationId, jobId: id } satisfies QueuedJob, { db: fromPrisma(transaction) })
      return id
    },
    async work(handlers) {
      await boss.work<QueuedJob>(QUEUE, { batchSize: 1, localConcurrency: CONCURRENT_JOBS, pollingIntervalSeconds: 2 }, async ([queued]) => {
        if (!queued) return
        const run = await createJobRun(database, log, queued.data)
        if (run) await run.start(handlers[run.kind])
      })
    },
    async recover() {
      await boss.deleteAllJobs(QUEUE)
      const open = await database.$queryRaw<{ organisationId: string; id: string }[]>`SELECT * FROM app.unfinished_jobs()`
      for (const { organisationId, id } of open) {
        await runAs(database, { surface: 'worker', organisationId, personId: '' }, async (transaction) => {
          await boss.send(QUEUE, { organisationId, jobId: id } satisfies QueuedJob, { db: fromPrisma(transaction) })
        })
      }
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}
