import { definePlugin } from '@ithaca/sdk'
import { wishes } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'wishes',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [wishes],
  messages: { en, fr },
})
