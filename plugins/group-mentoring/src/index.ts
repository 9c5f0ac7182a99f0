import { definePlugin } from '@ithaca/sdk'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { groupMentoring } from './template.ts'

export default definePlugin({
  id: 'group-mentoring',
  version: '0.1.0',
  engine: '^0.1',
  templates: [groupMentoring],
  messages: { en, fr },
})
