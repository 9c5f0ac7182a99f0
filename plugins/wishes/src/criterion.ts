import { defineCriterion, field, noData, reason } from '@ithaca/sdk'
import { z } from 'zod'

/** What a wish of one side alone earns at its first place, and how much less each later place does. */
const ONE_SIDED = { first: 0.9, step: 0.1, least: 0.5 }

export const wishes = defineCriterion({
  id: 'wishes',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 10,
  reads: {
    wishes: field.people({
      known: 'wishes',
      label: 'wishes.label',
      help: 'wishes.help',
      visibleTo: [],
      max: 5,
    }),
  },
  settings: z.object({
    mutualOnly: z.boolean().default(false).meta({
      title: 'Only when both wish for it',
      description: 'Counts a wish only when the other person has the same one.',
    }),
  }),
  score: ({ settings, named }) =>
    named({
      mentor: 'wishes',
      mentoree: 'wishes',
      score: ({ mentor, mentoree }) => {
        if (mentor !== undefined && mentoree !== undefined) return 1
        if (settings.mutualOnly) return noData()
        const place = mentor ?? mentoree ?? 0
        return Math.max(ONE_SIDED.least, ONE_SIDED.first - ONE_SIDED.step * place)
      },
      otherwise: noData(),
    }),
  // A wish of one side alone is nobody's business, the other person's least of all.
  explain: ({ score }) => (score === 1 ? reason('reason.mutual') : undefined),
})
