import { definePlugin } from '@ithaca/sdk'
import { exclusionsByName } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'exclusions-by-name',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [exclusionsByName],
  messages: { en, fr },
})
