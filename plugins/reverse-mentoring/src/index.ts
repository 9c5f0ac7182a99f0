import { definePlugin } from '@ithaca/sdk'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { reverseMentoring } from './template.ts'

export default definePlugin({
  id: 'reverse-mentoring',
  version: '0.1.0',
  engine: '^0.1',
  templates: [reverseMentoring],
  messages: { en, fr },
})
