import { definePlugin } from '@ithaca/sdk'
import { livedExperience } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'lived-experience',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [livedExperience],
  messages: { en, fr },
})
