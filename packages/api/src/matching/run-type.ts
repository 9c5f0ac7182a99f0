import { canMatch, effectiveShares, type ProgramPolicy } from '@ithaca/core/program'
import { programScope } from '../access/decide.ts'
import { loadPerson } from '../directory/people/load-person.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { registerNode } from '../platform/graphql/nodes.ts'
import { canManage } from './managing.ts'
import { criterionLabel } from './reasons/word-reasons.ts'
import { countProposed } from './publishing/count-proposed.ts'
import { RunSummaryType } from './summary-type.ts'
import type { FrozenPlugin } from './run/frozen-inputs.ts'
import type { StoredSummary } from './run/summarise.ts'

const RunCanType = builder.objectRef<{ readonly cancel: boolean; readonly publish: boolean; readonly callBack: boolean }>('RunCan').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    cancel: t.exposeBoolean('cancel'),
    publish: t.exposeBoolean('publish'),
    callBack: t.exposeBoolean('callBack', { description: 'Whether a planned publishing can be called back.' }),
  }),
})

const PublicationType = builder.objectRef<{ readonly proposed: number; readonly leftOut: number }>('RunPublication').implement({
  subGraphs: ['console'],
  description: 'What came of publishing a run.',
  fields: (t) => ({
    proposed: t.exposeInt('proposed'),
    leftOut: t.exposeInt('leftOut', { description: 'Pairs that were not possible any more at the moment of publishing.' }),
  }),
})

const PluginVersionType = builder.objectRef<readonly [string, string | FrozenPlugin]>('PluginVersion').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    pluginId: t.id({ resolve: ([id]) => id }),
    version: t.string({ resolve: ([, plugin]) => (typeof plugin === 'string' ? plugin : plugin.version) }),
    hash: t.string({ nullable: true, description: 'SHA-256 of its files; null for runs that were made before it was kept.', resolve: ([, plugin]) => (typeof plugin === 'string' ? null : plugin.hash) }),
  }),
})

interface RunWeight {
  readonly criterionId: string
  readonly weight: number
  readonly share: number
}

const RunWeightType = builder.objectRef<RunWeight>('RunWeight').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    criterionId: t.exposeID('criterionId'),
    label: t.string({ resolve: ({ criterionId }) => criterionLabel(criterionId) }),
    weight: t.exposeFloat('weight', { description: 'Points, 0 to 100.' }),
    share: t.exposeFloat('share', { description: 'Its part of all weights, 0 to 1.' }),
  }),
})

function weightsOf(stored: Prisma.JsonValue): RunWeight[] {
  const { criteria = [], floor = 0 } = stored as unknown as Partial<ProgramPolicy>
  const shares = effectiveShares({ criteria, floor })
  return criteria.flatMap(({ criterion, isConstraint, weight }) =>
    (isConstraint ? [] : [{ criterionId: criterion, weight, share: shares.get(criterion) ?? 0 }]))
}

/** One solved scenario: a pure function of its frozen inputs. */
export const MatchingRunType = builder.prismaNode('MatchingRun', {
  subGraphs: ['console'],
  description: 'One scenario of who could be matched with whom. It proposes nothing until it is published.',
  select: { organisationId: true, id: true, programId: true },
  id: { resolve: (run) => run.id },
  findUnique: (id, context) => ({ organisationId_id: { organisationId: context.actor?.organisationId ?? '', id } }),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts the runs of the program, from 1.' }),
    name: t.exposeString('name', { nullable: true, description: 'What a program manager calls this scenario.' }),
    program: t.relation('program'),
    job: t.relation('job'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdBy: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Null when they are no longer in the directory.',
      select: { createdById: true },
      resolve: async (_query, { createdById }, _args, context) =>
        (await loadPerson(transactionOf(context), createdById)) ?? null,
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    publishAt: t.expose('publishAt', { type: 'DateTime', nullable: true, description: 'When its proposals are to go out; null when nothing is planned.' }),
    publishMissedAt: t.expose('publishMissedAt', {
      type: 'DateTime', nullable: true, description: 'When its proposals were to go out and could not: the program was neither matching nor running.',
    }),
    inputsHash: t.exposeString('inputsHash', { nullable: true, description: 'SHA-256 of the frozen inputs; the same inputs give the same pairs.' }),
    engineVersion: t.exposeString('engineVersion', { nullable: true }),
    outcomeHash: t.exposeString('outcomeHash', { nullable: true, description: 'SHA-256 of the whole outcome; a replay gives the same.' }),
    staying: t.exposeFloat('staying', { nullable: true, description: 'What staying with the partner of an earlier run counted for; null when it kept none.' }),
    plugins: t.field({
      type: [PluginVersionType],
      description: 'The plugins that its criteria came from, as they were.',
      select: { pluginVersions: true },
      resolve: ({ pluginVersions }) => Object.entries(pluginVersions as unknown as Record<string, string | FrozenPlugin>),
    }),
    weights: t.field({
      type: [RunWeightType],
      description: 'The preferences with their weights; rules left out.',
      select: { policy: true },
      resolve: ({ policy }) => weightsOf(policy),
    }),
    floor: t.float({
      nullable: true,
      description: 'The fit below which it proposes nobody, 0 to 1.',
      select: { policy: true },
      resolve: ({ policy }) => (policy as unknown as Partial<ProgramPolicy>).floor ?? null,
    }),
    summary: t.field({
      type: RunSummaryType,
      nullable: true,
      description: 'Null until it has succeeded.',
      select: { summary: true },
      resolve: (run) => run.summary as unknown as StoredSummary | null,
    }),
    publication: t.field({
      type: PublicationType,
      nullable: true,
      description: 'Null until it has been published.',
      select: { summary: true, publishedAt: true },
      resolve: async (run, _args, context) => {
        if (run.publishedAt === null) return null
        const proposed = await countProposed(context, run.id)
        const { pairs } = run.summary as unknown as StoredSummary
        return { proposed, leftOut: pairs - proposed }
      },
    }),
    viewerCan: t.field({
      type: RunCanType,
      select: { publishedAt: true, publishAt: true, job: { select: { status: true } }, program: { select: { status: true } } },
      resolve: ({ programId, publishedAt, publishAt, job, program }, _args, context) => {
        const may = canManage(context, programId)
        return {
          cancel: may && (job.status === 'queued' || job.status === 'running'),
          publish: may && job.status === 'succeeded' && publishedAt === null && canMatch(program.status),
          callBack: may && publishAt !== null,
        }
      },
    }),
  }),
})

/** A run of a program that the actor looks after, or null. */
export async function findRun(context: OperationContext, id: string) {
  if (!context.actor) return null
  return await transactionOf(context).matchingRun.findFirst({ where: { id, program: programScope(context.actor) } })
}
registerNode('MatchingRun', 'console', findRun)
