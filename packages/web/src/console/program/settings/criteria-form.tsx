import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { UpdateProgram } from '../documents.ts'
import type { Program } from '../program-context.ts'
import { canSaveSettings, fillSettings, readSettingFields, type SettingValues } from '../../plugins/settings-form/read-setting-fields.ts'
import { CriterionSettings } from './criterion-settings.tsx'
import { CriterionWeight } from './criterion-weight.tsx'
import { TakeCriterionAway } from './take-criterion-away.tsx'

/** What the matching looks at: rules, preferences with their weights and real shares, and the lowest fit proposed. */
export function CriteriaForm({ program }: { program: Program }) {
  const { t } = useTranslation('console')
  const [weights, setWeights] = useState<ReadonlyMap<string, number>>(
    () => new Map(program.criteria.map((criterion) => [criterion.id, criterion.weight])),
  )
  const [settings, setSettings] = useState<ReadonlyMap<string, SettingValues>>(
    () => new Map(program.criteria.map(({ id, settingsSchema, settings }) => [id, fillSettings(readSettingFields(settingsSchema), settings)])),
  )
  const [floor, setFloor] = useState(program.floor)
  const update = useAction(UpdateProgram)
  const preferences = program.criteria.filter((criterion) => !criterion.isConstraint)
  const rules = program.criteria.filter((criterion) => criterion.isConstraint)
  const total = preferences.reduce((sum, criterion) => sum + (weights.get(criterion.id) ?? 0), 0)
  const canEdit = program.viewerCan.edit
  const canSave = total > 0 && program.criteria.every(({ id, settingsSchema }) =>
    canSaveSettings(readSettingFields(settingsSchema), settings.get(id) ?? {}))
  const failure = update.problem !== undefined && 'failure' in update.problem ? update.problem.failure : undefined
  const more = (criterion: Program['criteria'][number]) => (
    <>
      <CriterionSettings
        criterion={criterion}
        values={settings.get(criterion.id) ?? {}}
        isDisabled={!canEdit}
        failure={failure}
        place={program.criteria.indexOf(criterion)}
        // From what is now: a number field may tell of its last change late.
        onChange={(next) => setSettings((now) => new Map(now).set(criterion.id, next))}
      />
      {canEdit && <TakeCriterionAway program={program} criterion={criterion} />}
    </>
  )
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const criteria = program.criteria.map(({ id, weight, settingsSchema }) => ({
      criterionId: id,
      weight: weights.get(id) ?? weight,
      ...(readSettingFields(settingsSchema).length > 0 && { settings: settings.get(id) }),
    }))
    const saved = await update.run({ input: { id: program.id, version: program.version, floor, criteria } })
    if (saved !== undefined) tell(t('settings.saved'))
  }
  return (
    <Section title={t('settings.criteria')} lead={t('settings.criteriaLead')}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="xl">
          {preferences.map((criterion) => {
            const weight = weights.get(criterion.id) ?? 0
            return (
              <CriterionWeight
                key={criterion.id}
                criterion={criterion}
                weight={weight}
                share={total > 0 ? weight / total : 0}
                isDisabled={!canEdit}
                onChange={(next) => setWeights((now) => new Map(now).set(criterion.id, next))}
              >
                {more(criterion)}
              </CriterionWeight>
            )
          })}
          {total === 0 && preferences.length > 0 && <Text c="var(--ithaca-needs)">{t('settings.allZero')}</Text>}
          <NumberInput
            maw="20rem"
            label={t('settings.floor')}
            description={t('settings.floorHelp')}
            min={0}
            max={1}
            step={0.05}
            decimalScale={2}
            clampBehavior="strict"
            disabled={!canEdit}
            value={floor}
            onChange={(value) => typeof value === 'number' && setFloor(value)}
          />
          <ProblemView problem={update.problem} />
          {canEdit && (
            <Group>
              <Button type="submit" disabled={!canSave} loading={update.isPending}>{t('settings.save')}</Button>
            </Group>
          )}
        </Stack>
      </form>
      <Text fw={600}>{t('settings.rules')}</Text>
      <Stack gap="sm">
        <div>
          <Text>{t('settings.chainRule')}</Text>
          <Text size="sm" c="dimmed">{t('settings.chainRuleBecause')}</Text>
        </div>
        {rules.map((rule) => (
          <div key={rule.id}>
            <Text>{rule.label}</Text>
            <Text size="sm" c="dimmed">{rule.because}</Text>
            {more(rule)}
          </div>
        ))}
      </Stack>
    </Section>
  )
}
