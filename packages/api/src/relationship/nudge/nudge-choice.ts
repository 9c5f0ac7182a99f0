import { PortalViewerType } from '../../participation/portal-viewer-type.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import { COMMON_FAILURES, NotFound } from '../../platform/graphql/failures.ts'

builder.objectField(PortalViewerType, 'wantsNudges', (t) =>
  t.boolean({
    description: 'Whether one gets a letter now and then with something that may help; at most one in two weeks.',
    resolve: async ({ organisationId, personId }, _args, context) => {
      const choice = await transactionOf(context).letterChoice.findUnique({ where: { organisationId_personId: { organisationId, personId } } })
      return choice?.wantsNudges ?? true
    },
  }),
)

const ChooseNudgesInput = builder.inputType('ChooseNudgesInput', {
  subGraphs: ['portal'],
  fields: (t) => ({ wantsNudges: t.boolean({ required: true }) }),
})

builder.mutationField('chooseNudges', (t) =>
  t.field({
    type: PortalViewerType,
    subGraphs: ['portal'],
    description: 'Switches nudges off or on for oneself, in all programs. Letters about meetings and agreements are no nudges.',
    args: { input: t.arg({ type: ChooseNudgesInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input: { wantsNudges } }, context) => {
      if (!context.actor) throw new NotFound([])
      const { organisationId, personId } = context.actor
      await transactionOf(context).letterChoice.upsert({
        where: { organisationId_personId: { organisationId, personId } },
        create: { organisationId, personId, wantsNudges },
        update: { wantsNudges },
      })
      return context.actor
    },
  }),
)
