import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { TemplatesQuery as TemplatesData } from '../../generated/console/graphql.ts'
import { todayAsDay } from '../../ui/dates/format.ts'
import { useIdempotentAction } from '../../ui/graphql/use-idempotent-action.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { CreateProgram, TemplatesQuery } from './documents.ts'
import { SettingsForm } from '../plugins/settings-form/settings-form.tsx'
import { TemplatePreview } from './template-preview.tsx'
import { refusedSetting, useTemplateSettings } from './use-template-settings.ts'

const route = getRouteApi('/frame/programs/new')

type Template = TemplatesData['templates'][number]

export function NewProgramPage() {
  const { t } = useTranslation('console')
  const query = useQuery({ query: TemplatesQuery })
  return (
    <>
      <PageTitle
        above={<TextLink to="/programs">{t('programs.title')}</TextLink>}
        title={t('programs.newTitle')}
        lead={t('programs.newLead')}
      />
      <QueryView query={query}>
        {({ templates }) => (templates.length === 0
          ? <FirstUse title={t('programs.noTemplatesTitle')}>{t('programs.noTemplates')}</FirstUse>
          : <NewProgramForm templates={templates} />
        )}
      </QueryView>
    </>
  )
}

function NewProgramForm({ templates }: { templates: Template[] }) {
  const { t } = useTranslation('console')
  const { template: chosenId } = route.useSearch()
  const navigate = useNavigate()
  const chosen = templates.find((template) => template.id === chosenId) ?? templates[0]
  const [name, setName] = useState('')
  const [startsOn, setStartsOn] = useState(() => todayAsDay(new Date()))
  const [wasTried, setTried] = useState(false)
  const create = useIdempotentAction(CreateProgram)
  const settings = useTemplateSettings(chosen)
  const isNameMissing = name.trim() === ''
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (isNameMissing || startsOn === '' || chosen === undefined || !settings.canSave) return
    const program = await create.run({
      input: { templateId: chosen.id, name: name.trim(), startsOn, ...settings.toSend },
    })
    if (program !== undefined) await navigate({ to: '/programs/$programId', params: { programId: program.id } })
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <Section title={t('programs.template')}>
          <TemplateChoice templates={templates} chosenId={chosen?.id ?? ''} />
        </Section>
        <Section title={t('programs.details')}>
          <TextInput
            label={t('programs.programName')}
            description={t('programs.programNameHelp')}
            required
            maxLength={120}
            value={name}
            error={wasTried && isNameMissing ? t('programs.nameMissing') : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            maw="14rem"
            label={t('programs.startsOn')}
            required
            value={startsOn}
            error={wasTried && startsOn === '' ? t('programs.startMissing') : null}
            onChange={(event) => setStartsOn(event.currentTarget.value)}
          />
        </Section>
        {settings.fields.length > 0 && (
          <Section title={t('programs.templateSettings')} lead={t('programs.templateSettingsHelp')}>
            <SettingsForm
              fields={settings.fields}
              values={settings.values}
              isDisabled={false}
              refused={refusedSetting(create.problem)}
              onChange={settings.change}
            />
          </Section>
        )}
        {chosen !== undefined && <TemplatePreview key={chosen.id} template={chosen} startsOn={startsOn} settings={settings.toSend.settings} />}
        <ProblemView problem={create.problem} />
        <Group>
          <Button type="submit" loading={create.isPending}>{t('programs.create')}</Button>
          <Text size="sm" c="dimmed">{t('programs.createHelp')}</Text>
        </Group>
      </Stack>
    </form>
  )
}

function TemplateChoice({ templates, chosenId }: { templates: Template[]; chosenId: string }) {
  const { t } = useTranslation('console')
  const navigate = route.useNavigate()
  return (
    <Radio.Group
      label={t('programs.templateChoose')}
      value={chosenId}
      onChange={(template) => void navigate({ search: { template }, replace: true, resetScroll: false })}
    >
      <Stack gap="sm" mt="sm">
        {templates.map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            label={`${template.name} (${t(`enums.programKind.${template.kind}`)})`}
            description={template.description}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
