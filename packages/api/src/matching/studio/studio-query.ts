import { builder } from '../../platform/graphql/builder.ts'
import { notFoundError } from '../../platform/graphql/failures.ts'
import { openStudioOf } from './studio-of.ts'
import { StudioType } from './studio-type.ts'

builder.queryField('studio', (t) =>
  t.field({
    type: StudioType,
    subGraphs: ['console'],
    description: "The viewer's own studio, as long as it is open.",
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => {
      const studio = openStudioOf(context, id)
      if (!studio) throw notFoundError()
      return studio
    },
  }),
)
