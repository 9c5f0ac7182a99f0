import { amount, defineCriterion, field, reason } from '@ithaca/sdk'
import { z } from 'zod'

const settings = z
  .object({
    fromYears: z.int().min(0).max(30).default(4).meta({
      title: 'Far enough ahead, from',
      description: 'Years of working life that a mentor is ahead, from which there is something to pass on.',
    }),
    toYears: z.int().min(1).max(50).default(18).meta({
      title: 'Near enough to remember, up to',
      description: 'Years ahead, up to which a mentor still knows from within how it was.',
    }),
  })
  .refine(({ fromYears, toYears }) => fromYears < toYears, {
    path: ['toYears'],
    message: 'Must be more than the years from which a mentor is far enough ahead.',
  })

/** What somebody far beyond the range still earns: they may well be the right person. */
const FAR_AHEAD_SCORE = 0.5
const FAR_AHEAD_YEARS = 15

/** How far apart two people are in years of working life; never by grade, title or rating (M4). */
export const experienceDistance = defineCriterion({
  id: 'experience-distance',
  kind: 'preference',
  label: 'distance.label',
  description: 'distance.description',
  because: 'distance.because',
  weight: 5,
  reads: {
    workingYears: field.number({
      label: 'years.label',
      help: 'years.help',
      visibleTo: ['partner'],
      unit: 'years',
      min: 0,
      max: 60,
    }),
  },
  settings,
  score: ({ settings, numeric }) =>
    numeric({
      mentor: 'workingYears',
      mentoree: 'workingYears',
      curve: [
        [-1, 0],
        [settings.fromYears, 1],
        [settings.toYears, 1],
        [settings.toYears + FAR_AHEAD_YEARS, FAR_AHEAD_SCORE],
      ],
    }),
  explain: ({ mentor, mentoree }) => {
    if (mentor.workingYears === undefined || mentoree.workingYears === undefined) return undefined
    const ahead = mentor.workingYears - mentoree.workingYears
    if (ahead > 0) return reason('distance.reason.ahead', { years: amount(ahead, 'year') })
    return ahead === 0
      ? reason('distance.reason.same')
      : reason('distance.reason.behind', { years: amount(-ahead, 'year') })
  },
})
