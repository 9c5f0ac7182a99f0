import { builder } from '../../platform/graphql/builder.ts'
import type { StoredFileProblem } from './problem.ts'

export const ImportProblemType = builder.objectRef<StoredFileProblem>('ImportProblem').implement({
  subGraphs: ['console'],
  description: 'What is wrong, or worth knowing, and what would mend it.',
  fields: (t) => ({
    rowNumber: t.exposeInt('rowNumber', { nullable: true, description: 'As a spreadsheet counts: the header is row 1.' }),
    field: t.exposeString('field', { nullable: true }),
    value: t.exposeString('value', { nullable: true }),
    code: t.exposeString('code', { description: 'Stable, UPPER_SNAKE.' }),
    message: t.exposeString('message'),
    mend: t.exposeString('mend', { description: 'What would mend it.' }),
    isWarning: t.exposeBoolean('isWarning', { description: 'The row comes in all the same.' }),
  }),
})
