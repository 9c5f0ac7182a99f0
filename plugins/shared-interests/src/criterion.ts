import { defineCriterion, field, inBoth, labels, reason } from '@ithaca/sdk'
import { z } from 'zod'
import { interests } from './interests.ts'

export const sharedInterests = defineCriterion({
  id: 'shared-interests',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 13,
  symmetric: true,
  reads: {
    interests: field.tags({
      known: 'interests',
      label: 'interests.label',
      help: 'interests.help',
      visibleTo: ['partner'],
      options: interests,
      ownWords: true,
      max: 10,
    }),
  },
  settings: z.object({
    rareCountsMore: z.boolean().default(true).meta({
      title: 'Rare interests count more',
      description: 'Two beekeepers among a thousand people share more than two people who like to travel.',
    }),
  }),
  score: ({ settings, sets }) =>
    sets({
      mentor: 'interests',
      mentoree: 'interests',
      measure: 'overlap',
      weight: settings.rareCountsMore ? 'rarity' : 'equal',
    }),
  explain: ({ mentor, mentoree }) => {
    if (mentor.interests === undefined || mentoree.interests === undefined) return undefined
    const both = inBoth(mentoree.interests, mentor.interests)
    return both.length === 0 ? reason('reason.none') : reason('reason.shared', { interests: labels('interests', both) })
  },
})
