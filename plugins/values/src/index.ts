import { definePlugin } from '@ithaca/sdk'
import { values } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'values',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [values],
  messages: { en, fr },
})
