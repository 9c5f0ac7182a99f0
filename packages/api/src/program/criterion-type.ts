import { effectiveShares, templateText } from '@ithaca/core/program'
import { settingsSchema, type StoredSettings } from '@ithaca/core/plugins'
import { findText } from '@ithaca/sdk'
import { builder } from '../platform/graphql/builder.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { readCurrentSettings } from '../plugins/read-current-settings.ts'
import { LANGUAGE } from './language.ts'
import { frozenTemplateOf, policyOf, type StoredProgram } from './stored.ts'

interface ShownCriterion {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly isConstraint: boolean
  readonly weight: number
  readonly share: number
  readonly because: string
  readonly stored: StoredSettings
  readonly isInstalled: boolean
  readonly settingsSchema: Readonly<Record<string, unknown>> | null
}

/** A program's criteria in words, in the template's order, under the names that they had when it was made. */
export function showCriteria(program: StoredProgram): ShownCriterion[] {
  const frozen = frozenTemplateOf(program)
  const policy = policyOf(program)
  const shares = effectiveShares(policy)
  return policy.criteria.map(({ criterion: id, isConstraint, weight, settings, settingsVersion }) => {
    const introduced = frozen.criteria.find((criterion) => criterion.id === id)
    const because = frozen.template.criteria.find(({ criterion }) => criterion === id)?.because
    return {
      id,
      isConstraint,
      weight,
      stored: { version: settingsVersion, value: settings },
      share: shares.get(id) ?? 0,
      label: (introduced && findText(introduced.messages, 'label', LANGUAGE)) ?? id,
      description: (introduced && findText(introduced.messages, 'description', LANGUAGE)) ?? '',
      because: because === undefined ? '' : templateText(frozen, because, LANGUAGE),
      isInstalled: catalogue.criteria.has(id),
      settingsSchema: schemaOf(id),
    }
  })
}

function schemaOf(criterionId: string): Readonly<Record<string, unknown>> | null {
  const loaded = catalogue.criteria.get(criterionId)
  return (loaded && settingsSchema(loaded.criterion)) ?? null
}

export const ProgramCriterionType = builder.objectRef<ShownCriterion>('ProgramCriterion').implement({
  subGraphs: ['console'],
  description: 'A criterion of a program: a rule, or a preference with its weight.',
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label'),
    description: t.exposeString('description'),
    isConstraint: t.exposeBoolean('isConstraint', { description: 'A rule: it always applies and has no weight.' }),
    weight: t.exposeFloat('weight', { description: 'Points, 0 to 100.' }),
    share: t.exposeFloat('share', { description: 'The part of a fit that it really has, 0 to 1.' }),
    because: t.exposeString('because', { description: 'Why it is here with this weight, with its source (M7).' }),
    settings: t.field({
      type: 'JSON',
      description: 'As the installed plugin reads them: saved in an older shape, they are moved on to its own.',
      resolve: async ({ id, stored }) => (await readCurrentSettings(id, stored)).value,
    }),
    settingsProblem: t.string({
      nullable: true,
      description: 'Why settings that were saved in another shape cannot be used; then no run can be made until they are set anew.',
      resolve: async ({ id, stored }) => (await readCurrentSettings(id, stored)).problem,
    }),
    settingsSchema: t.expose('settingsSchema', {
      type: 'JSON',
      nullable: true,
      description: 'JSON Schema (draft 2020-12) from which a form for the settings is drawn; null when there are none.',
    }),
    isInstalled: t.exposeBoolean('isInstalled', {
      description: 'Whether a plugin still brings it; without, there is no matching.',
    }),
  }),
})
