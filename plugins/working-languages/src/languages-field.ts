import { directory, field } from '@ithaca/sdk'

/** The one question that both criteria read. */
export const workingLanguages = field.languages({
  known: 'working-languages',
  label: 'languages.label',
  help: 'languages.help',
  visibleTo: ['partner', 'program-manager'],
  fallback: directory.languages(),
})
