import { definePlugin } from '@ithaca/sdk'
import { differentDepartment } from './criterion.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'different-department',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [differentDepartment],
  messages: { en, fr },
})
