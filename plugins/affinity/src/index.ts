import { definePlugin } from '@ithaca/sdk'
import { affinity } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'affinity',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [affinity],
  messages: { en, fr },
})
