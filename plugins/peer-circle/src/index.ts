import { definePlugin } from '@ithaca/sdk'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { peerCircle } from './template.ts'

export default definePlugin({
  id: 'peer-circle',
  version: '0.1.0',
  engine: '^0.1',
  templates: [peerCircle],
  messages: { en, fr },
})
