import { definePlugin } from '@ithaca/sdk'
import { timeZoneOverlap } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'time-zone-overlap',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [timeZoneOverlap],
  messages: { en, fr },
})
