import { defineCriterion, field, inBoth, labels, reason } from '@ithaca/sdk'
import { ways } from './ways.ts'

/** Where a mentoree would like to go, against the ways that a mentor has gone. */
export const careerDirection = defineCriterion({
  id: 'career-direction',
  kind: 'preference',
  label: 'direction.label',
  description: 'direction.description',
  because: 'direction.because',
  weight: 16,
  reads: {
    mentor: {
      ways: field.tags({
        label: 'ways.label',
        help: 'ways.help',
        visibleTo: ['partner'],
        options: ways,
        max: 6,
      }),
    },
    mentoree: {
      directions: field.tags({
        label: 'directions.label',
        help: 'directions.help',
        visibleTo: ['partner'],
        options: ways,
        max: 3,
      }),
    },
  },
  score: ({ sets }) => sets({ mentor: 'ways', mentoree: 'directions', measure: 'cover', wants: 'mentoree' }),
  explain: ({ mentor, mentoree }) => {
    if (mentor.ways === undefined || mentoree.directions === undefined) return undefined
    const gone = inBoth(mentoree.directions, mentor.ways)
    return gone.length === 0
      ? reason('direction.reason.none', { ways: labels('ways', mentor.ways.slice(0, 2)) })
      : reason('direction.reason.some', { ways: labels('directions', gone) })
  },
})
