import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { loadPerson } from '../people/load-person.ts'
import { RowOutcomeType } from './enums.ts'
import type { ShownChange, StoredChange } from './change.ts'
import { ImportProblemType } from './problem-type.ts'
import type { StoredProblem } from './problem.ts'

const FieldChangeType = builder.objectRef<ShownChange>('FieldChange').implement({
  subGraphs: ['console'],
  description: 'One field, as it is and as it would be, in words.',
  fields: (t) => ({
    field: t.exposeString('field'),
    before: t.exposeString('before', { nullable: true }),
    after: t.exposeString('after', { nullable: true }),
  }),
})

builder.prismaObject('DirectoryImportRow', {
  name: 'ImportRow',
  subGraphs: ['console'],
  description: 'What one row of an import would do, or did.',
  fields: (t) => ({
    rowNumber: t.int({
      description: 'As a spreadsheet counts: the header is row 1. Of rows sent as data, their place. 0: somebody who is not in the file.',
      resolve: ({ rowNumber }) => Math.max(0, rowNumber),
    }),
    outcome: t.field({ type: RowOutcomeType, resolve: ({ outcome }) => outcome }),
    label: t.exposeString('label', { description: 'The person as the row names them.' }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who the row is about, as they are now; null while they are not there.',
      resolve: async (_query, { personId }, _args, context) =>
        personId === null ? null : ((await loadPerson(transactionOf(context), personId)) ?? null),
    }),
    changes: t.field({ type: [FieldChangeType], resolve: ({ change }) => [...((change as unknown as StoredChange | null)?.shown ?? [])] }),
    problems: t.field({
      type: [ImportProblemType],
      resolve: ({ rowNumber, problems }) => (problems as unknown as StoredProblem[]).map((problem) => ({ ...problem, rowNumber })),
    }),
  }),
})
