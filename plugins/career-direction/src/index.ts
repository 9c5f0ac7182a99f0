import { definePlugin } from '@ithaca/sdk'
import { careerDirection } from './direction.ts'
import { experienceDistance } from './distance.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

export default definePlugin({
  id: 'career-direction',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [careerDirection, experienceDistance],
  messages: { en, fr },
})
