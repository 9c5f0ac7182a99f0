import { builder } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, NotFound } from '../../platform/graphql/failures.ts'
import { studioOf } from './studio-of.ts'
import { StudioType } from './studio-type.ts'
import { closeStudio } from './studios.ts'

const CloseStudioInput = builder.inputType('CloseStudioInput', {
  subGraphs: ['console'],
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('closeStudio', (t) =>
  t.field({
    type: StudioType,
    subGraphs: ['console'],
    description: 'Ends whatever is being solved, and forgets the people. What was kept as a run stays.',
    args: { input: t.arg({ type: CloseStudioInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: (_root, { input }, context) => {
      const studio = studioOf(context, input.id, ['input', 'id'])
      if (!studio) throw new NotFound()
      closeStudio(context.database, studio.id)
      return studio
    },
  }),
)
