import { definePlugin } from '@ithaca/sdk'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { onboardingBuddy } from './template.ts'

export default definePlugin({
  id: 'onboarding-buddy',
  version: '0.1.0',
  engine: '^0.1',
  templates: [onboardingBuddy],
  messages: { en, fr },
})
