import { definePlugin } from '@ithaca/sdk'
import { en } from './messages/en/index.ts'
import { fr } from './messages/fr/index.ts'
import { oneToOneCareer } from './template.ts'

export default definePlugin({
  id: 'one-to-one-career',
  version: '0.1.0',
  engine: '^0.1',
  templates: [oneToOneCareer],
  messages: { en, fr },
})
