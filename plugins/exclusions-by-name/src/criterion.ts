import { allow, defineCriterion, exclude, field, reason } from '@ithaca/sdk'

export const exclusionsByName = defineCriterion({
  id: 'exclusions-by-name',
  kind: 'constraint',
  label: 'label',
  description: 'description',
  because: 'because',
  reads: {
    avoid: field.people({
      known: 'avoid',
      label: 'avoid.label',
      help: 'avoid.help',
      visibleTo: [],
      max: 10,
    }),
  },
  score: ({ named }) =>
    named({
      mentor: 'avoid',
      mentoree: 'avoid',
      score: () => exclude(reason('reason.private')),
      otherwise: allow(),
    }),
  // That nobody named anybody is not said either: silence must mean the same in every case.
  explain: () => undefined,
})
