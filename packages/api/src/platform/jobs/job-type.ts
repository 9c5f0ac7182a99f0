import { runAs } from '../database/client.ts'
import { enumValues } from '../graphql/enum-values.ts'
import { builder, transactionOf } from '../graphql/builder.ts'
import { notFoundError } from '../graphql/failures.ts'
import { idOf, registerNode } from '../graphql/nodes.ts'
import type { OperationContext } from '../graphql/context.ts'
import { JobStatus } from '../../generated/prisma/enums.ts'

export const JobStatusType = builder.enumType('JobStatus', {
  subGraphs: ['console'],
  values: enumValues(JobStatus),
})

/** Long work with progress. */
export const JobType = builder.prismaNode('Job', {
  subGraphs: ['console'],
  description: 'Long work: how far it is, and how it ended.',
  id: { resolve: (job) => job.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    status: t.field({ type: JobStatusType, resolve: (job) => job.status }),
    stage: t.exposeString('stage', { description: 'A message key of the stage under way.' }),
    done: t.exposeInt('done'),
    total: t.exposeInt('total', { description: '0 while not known.' }),
    errorCode: t.exposeString('errorCode', { nullable: true }),
    errorMessage: t.exposeString('errorMessage', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
  }),
})

/** A job is seen by the one who started it and by administrators. */
async function findJob(context: OperationContext, id: string) {
  const { actor } = context
  if (!actor) return null
  return await transactionOf(context).job.findFirst({
    where: { organisationId: actor.organisationId, id, ...(actor.isAdmin ? {} : { createdById: actor.personId }) },
  })
}
registerNode('Job', 'console', findJob)

const ENDED = new Set<string>(['succeeded', 'failed', 'cancelled'])

builder.subscriptionField('jobProgress', (t) =>
  t.field({
    type: JobType,
    subGraphs: ['console'],
    description: 'The job now and whenever it moves on; ends with the job.',
    args: { id: t.arg.id({ required: true }) },
    async *subscribe(_root, { id }, context) {
      const { actor } = context
      const jobId = idOf('Job', id)
      if (!actor) throw notFoundError()
      for await (const _moved of context.events.jobMoved(jobId)) {
        const job = await runAs(context.database, actor, (transaction) => findJob({ ...context, transaction }, jobId))
        if (!job) throw notFoundError()
        yield job
        if (ENDED.has(job.status)) return
      }
    },
    resolve: (job) => job,
  }),
)
