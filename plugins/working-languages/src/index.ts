import { definePlugin } from '@ithaca/sdk'
import { withGroupRules } from '@ithaca/sdk/unstable'
import { commonLanguage } from './common-language.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { oneLanguage } from './one-language.ts'
import { workingLanguages } from './working-languages.ts'

const plugin = definePlugin({
  id: 'working-languages',
  version: '0.1.0',
  engine: '^0.1',
  criteria: [commonLanguage, workingLanguages],
  messages: { en, fr },
})

export default withGroupRules(plugin, [oneLanguage])
