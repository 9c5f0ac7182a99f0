import { definePlugin } from '@ithaca/sdk'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { flashMentoring } from './template.ts'

export default definePlugin({
  id: 'flash-mentoring',
  version: '0.1.0',
  engine: '^0.1',
  templates: [flashMentoring],
  messages: { en, fr },
})
