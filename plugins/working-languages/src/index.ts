import { definePlugin } from '@ithaca/sdk'
import { commonLanguage } from './common-language.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { workingLanguages } from './working-languages.ts'

export default definePlugin({
  id: 'working-languages',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [commonLanguage, workingLanguages],
  messages: { en, fr },
})
