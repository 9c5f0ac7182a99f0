import { definePlugin } from '@ithaca/sdk'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { newLeaders } from './template.ts'

export default definePlugin({
  id: 'new-leaders',
  version: '0.1.0',
  engine: '^0.1',
  templates: [newLeaders],
  messages: { en, fr },
})
