import { defineCriterion, field, inBoth, labels, reason } from '@ithaca/sdk'
import { options } from './options.ts'

const PLACES = 5

export const values = defineCriterion({
  id: 'values',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 20,
  symmetric: true,
  reads: {
    values: field.ranking({
      known: 'values',
      label: 'values.label',
      help: 'values.help',
      visibleTo: ['partner'],
      options,
      places: PLACES,
    }),
  },
  score: ({ ranked }) => ranked({ mentor: 'values', mentoree: 'values', depth: PLACES }),
  explain: ({ mentor, mentoree }) => {
    if (mentor.values === undefined || mentoree.values === undefined) return undefined
    const both = inBoth(mentoree.values, mentor.values)
    if (both.length > 0) return reason('reason.shared', { values: labels('values', both) })
    return reason('reason.different', {
      mentors: labels('values', mentor.values.slice(0, 2)),
      mentorees: labels('values', mentoree.values.slice(0, 2)),
    })
  },
})
