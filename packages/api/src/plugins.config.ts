/**
 * The plugins of this installation by package name, in the order in which they are listed. Besides, an operator may
 * install more into a folder of their own (docs/configuration.md, `ITHACA_PLUGINS`).
 */
export const pluginNames: readonly string[] = [
  '@ithaca/plugin-one-to-one-career',
  '@ithaca/plugin-onboarding-buddy',
  '@ithaca/plugin-new-leaders',
  '@ithaca/plugin-reverse-mentoring',
  '@ithaca/plugin-peer-circle',
  '@ithaca/plugin-group-mentoring',
  '@ithaca/plugin-flash-mentoring',
  '@ithaca/plugin-lived-experience',
  '@ithaca/plugin-values',
  '@ithaca/plugin-career-direction',
  '@ithaca/plugin-shared-interests',
  '@ithaca/plugin-working-languages',
  '@ithaca/plugin-time-zone-overlap',
  '@ithaca/plugin-different-department',
  '@ithaca/plugin-place-and-meeting-mode',
  '@ithaca/plugin-wishes',
  '@ithaca/plugin-affinity',
  '@ithaca/plugin-exclusions-by-name',
]
