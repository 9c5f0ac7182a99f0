import { field } from '@ithaca/sdk'

/** What people say of themselves beyond what the criteria ask; the other reads it with the proposal. */
export const questions = {
  both: {
    introduction: field.longText({
      known: 'introduction',
      label: 'introduction.label',
      help: 'introduction.help',
      visibleTo: ['partner'],
      maxLength: 1200,
      required: true,
    }),
  },
  mentor: {
    offer: field.longText({
      label: 'offer.label',
      help: 'offer.help',
      visibleTo: ['partner'],
      maxLength: 800,
    }),
  },
  mentoree: {
    hopes: field.longText({
      label: 'hopes.label',
      help: 'hopes.help',
      visibleTo: ['partner'],
      maxLength: 800,
    }),
  },
} as const
