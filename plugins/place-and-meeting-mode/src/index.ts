import { definePlugin } from '@ithaca/sdk'
import { placeAndMeetingMode } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'place-and-meeting-mode',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [placeAndMeetingMode],
  messages: { en, fr },
})
