import { batchLoads } from '../../directory/batch.ts'
import { loadPerson } from '../../directory/people/load-person.ts'
import { PersonType } from '../../directory/people/person-type.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { ProgramType } from '../../program/program-type.ts'

interface LookedAfter {
  readonly colleagueId: string | null
  readonly relationships: number
}

const loadLookedAfter = batchLoads(async (transaction, programIds): Promise<ReadonlyMap<string, LookedAfter[]>> => {
  const rows = await transaction.$queryRaw<(LookedAfter & { readonly programId: string })[]>`
    SELECT "programId"::text, "colleagueId"::text, relationships FROM app.looked_after_by_others(${programIds}::uuid[])`
  return Map.groupBy(rows, ({ programId }) => programId)
})

const LookedAfterType = builder.objectRef<LookedAfter>('LookedAfterByOthers').implement({
  subGraphs: ['console'],
  description: 'Living relationships whose record is not yours to see: you are one of the two, or above one of them (M3).',
  fields: (t) => ({
    relationships: t.exposeInt('relationships'),
    colleague: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who looks after them; null when there is nobody, and an administrator must name another program manager.',
      resolve: async ({ colleagueId }, _args, context) =>
        colleagueId === null ? null : ((await loadPerson(transactionOf(context), colleagueId)) ?? null),
    }),
  }),
})

builder.prismaObjectField(ProgramType, 'lookedAfterByOthers', (t) =>
  t.field({
    type: [LookedAfterType],
    description: 'What you are walled off from, by the colleague who looks after it.',
    resolve: async ({ id }, _args, context) => (await loadLookedAfter(transactionOf(context), id)) ?? [],
  }),
)
