import { List, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { TemplatesQuery } from '../../generated/console/graphql.ts'
import { CharterFindings } from '../charter/charter-findings.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import type { SettingValues } from '../plugins/settings-form/read-setting-fields.ts'
import { PhasePreviewQuery } from './documents.ts'
import { PhaseList } from './phase-list.tsx'

type Template = TemplatesQuery['templates'][number]

/** What a program made from this template would be: its phases with dates, questions, criteria and agreement. */
export function TemplatePreview({ template, startsOn, settings }: { template: Template; startsOn: string; settings: SettingValues | undefined }) {
  const { t } = useTranslation('console')
  // Built where the plugin's code is: not at every key.
  const [settled] = useDebouncedValue(settings, 400)
  const phases = useQuery({
    query: PhasePreviewQuery,
    variables: { templateId: template.id, startsOn, ...(settings !== undefined && { settings: settled }) },
    pause: startsOn === '',
  })
  const refusal = phases[0].error?.graphQLErrors.find(({ extensions }) => extensions['code'] === 'SETTINGS_INVALID')?.message
  return (
    <Section
      title={t('programs.preview', { name: template.name })}
      lead={t('programs.previewVersion', { version: template.version })}
    >
      {typeof template.limit === 'string' && <Notice tone="needs" title={t('programs.notYet')}><Text>{template.limit}</Text></Notice>}
      <Title order={3}>{t('programs.phases')}</Title>
      {startsOn === ''
        ? <Text c="dimmed">{t('programs.startMissing')}</Text>
        : refusal !== undefined
          ? <Notice tone="needs" announce="alert" title={t('programs.templateSettingsRefused')}><Text>{refusal}</Text></Notice>
          : <QueryView query={phases}>{({ phasePreview }) => <PhaseList phases={phasePreview} />}</QueryView>}
      <Text>{t('programs.rhythm', { count: template.meetEveryWeeks, minutes: template.meetingMinutes })}</Text>
      <Title order={3}>{t('programs.questions')}</Title>
      <List spacing="xs">
        {template.questions.map((question) => (
          <List.Item key={question.key}>
            {question.label}
            <Text size="sm" c="dimmed">
              {`${question.roles.map((role) => t(`enums.role.${role}`)).join(', ')} · ${question.audience}`}
            </Text>
          </List.Item>
        ))}
      </List>
      <Title order={3}>{t('programs.criteria')}</Title>
      <List spacing="xs">
        {template.criteria.map((criterion) => (
          <List.Item key={criterion.id}>
            {criterion.isConstraint
              ? t('programs.rule', { label: criterion.label })
              : t('programs.weight', { label: criterion.label, weight: criterion.weight })}
            <Text size="sm" c="dimmed">{criterion.because}</Text>
          </List.Item>
        ))}
      </List>
      <Title order={3}>{t('programs.agreement')}</Title>
      <Stack gap="sm">
        {template.agreement.map((clause) => (
          <div key={clause.key}>
            <Text fw={600}>{clause.title}</Text>
            <Text className="spoken">{clause.text}</Text>
          </div>
        ))}
      </Stack>
      <Title order={3}>{t('charter.title')}</Title>
      <CharterFindings findings={template.charter} />
    </Section>
  )
}
