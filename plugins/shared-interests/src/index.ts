import { definePlugin } from '@ithaca/sdk'
import { sharedInterests } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'shared-interests',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [sharedInterests],
  messages: { en, fr },
})
