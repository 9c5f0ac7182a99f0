import { defineCriterion, field, inBoth, labels, reason } from '@ithaca/sdk'
import { z } from 'zod'
import { topics } from './topics.ts'

export const livedExperience = defineCriterion({
  id: 'lived-experience',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 34,
  reads: {
    mentor: {
      experiences: field.tags({
        known: 'experiences',
        label: 'experiences.label',
        help: 'experiences.help',
        visibleTo: ['partner'],
        options: topics,
        max: 10,
        required: true,
      }),
    },
    mentoree: {
      challenges: field.tags({
        known: 'challenges',
        label: 'challenges.label',
        help: 'challenges.help',
        visibleTo: ['partner'],
        options: topics,
        max: 4,
        required: true,
      }),
    },
  },
  settings: z.object({
    rareCountsMore: z.boolean().default(true).meta({
      title: 'Rare experiences count more',
      description: 'Meeting a challenge that few mentors have lived through counts more than meeting a common one.',
    }),
  }),
  score: ({ settings, sets }) =>
    sets({
      mentor: 'experiences',
      mentoree: 'challenges',
      measure: 'cover',
      wants: 'mentoree',
      weight: settings.rareCountsMore ? 'rarity' : 'equal',
    }),
  explain: ({ mentor, mentoree }) => {
    if (mentor.experiences === undefined || mentoree.challenges === undefined) return undefined
    const met = inBoth(mentoree.challenges, mentor.experiences)
    if (met.length === 0) return reason('reason.unmet')
    if (met.length === mentoree.challenges.length) return reason('reason.all', { topics: labels('challenges', met) })
    const open = mentoree.challenges.filter((challenge) => !met.includes(challenge))
    return reason('reason.some', { topics: labels('challenges', met), open: labels('challenges', open) })
  },
})
