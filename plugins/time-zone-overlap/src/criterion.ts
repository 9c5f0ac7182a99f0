import { amount, defineCriterion, directory, field, noData, reason } from '@ithaca/sdk'
import { z } from 'zod'
import { sharedHours } from './overlap.ts'

const settings = z
  .object({
    dayStartHour: z.int().min(0).max(23).default(8).meta({
      title: 'The day starts at',
      description: 'From which hour people can usually meet, on their own clock.',
    }),
    dayEndHour: z.int().min(1).max(24).default(18).meta({
      title: 'The day ends at',
      description: 'Until which hour people can usually meet, on their own clock.',
    }),
    enoughHours: z.int().min(1).max(12).default(4).meta({
      title: 'Hours that are enough',
      description: 'From so many shared hours on, more make no difference.',
    }),
  })
  .refine(({ dayStartHour, dayEndHour }) => dayStartHour < dayEndHour, {
    path: ['dayEndHour'],
    message: 'The day must end after it starts.',
  })

export const timeZoneOverlap = defineCriterion({
  id: 'time-zone-overlap',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 5,
  symmetric: true,
  reads: {
    timeZone: field.timeZone({
      known: 'time-zone',
      label: 'time-zone.label',
      help: 'time-zone.help',
      visibleTo: ['partner', 'program-manager'],
      fallback: directory.timeZone(),
    }),
  },
  settings,
  score: ({ settings, today, keyed }) =>
    keyed({
      mentor: (mentor) => mentor.timeZone,
      mentoree: (mentoree) => mentoree.timeZone,
      score: (one, other) => {
        const day = { start: settings.dayStartHour, end: settings.dayEndHour }
        const hours = sharedHours({ one, other }, today, day)
        return hours === undefined ? noData() : Math.min(1, hours / settings.enoughHours)
      },
    }),
  explain: ({ mentor, mentoree, settings, today }) => {
    if (mentor.timeZone === undefined || mentoree.timeZone === undefined) return undefined
    const day = { start: settings.dayStartHour, end: settings.dayEndHour }
    const hours = sharedHours({ one: mentor.timeZone, other: mentoree.timeZone }, today, day)
    if (hours === undefined) return undefined
    return hours === 0 ? reason('reason.none') : reason('reason.some', { hours: amount(hours, 'hour') })
  },
})
