import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { SignInSettingsQuery as SettingsData } from '../../generated/console/graphql.ts'
import { tell } from '../../ui/app/tell.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { Section } from '../../ui/shell/section.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { Administrators } from './administrators.tsx'
import { SignInSettingsQuery, UpdateSignInSettings } from './documents.ts'

type Settings = SettingsData['signInSettings']
type Way = Settings['ways'][number]

const ways: readonly Way[] = ['MAGIC_LINK', 'OIDC', 'PASSKEY']

export function SignInTab() {
  const query = useQuery({ query: SignInSettingsQuery })
  return (
    <QueryView query={query}>
      {({ signInSettings, administrators }) => (
        <Stack gap="lg">
          <WaysForm key={signInSettings.ways.join()} settings={signInSettings} />
          <Administrators people={administrators} />
        </Stack>
      )}
    </QueryView>
  )
}

/** Which ways of signing in are allowed. */
function WaysForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation('console')
  const [chosen, setChosen] = useState<string[]>([...settings.ways])
  const update = useAction(UpdateSignInSettings)
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const saved = await update.run({ input: { ways: ways.filter((way) => chosen.includes(way)) } })
    if (saved !== undefined) tell(t('administration.waysSaved'))
  }
  const help = (way: Way) => (way === 'OIDC' && !settings.hasProvider
    ? t('administration.noProvider')
    : t(`administration.wayHelp.${way}`, { name: settings.providerName ?? '' }))
  return (
    <Section title={t('administration.ways')} lead={t('administration.waysLead')}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <Checkbox.Group value={chosen} onChange={setChosen} label={t('administration.allowed')}>
            <Stack gap="sm" mt="xs">
              {ways.map((way) => <Checkbox key={way} value={way} label={t(`administration.way.${way}`)} description={help(way)} />)}
            </Stack>
          </Checkbox.Group>
          {chosen.length === 0 && <Text c="terracotta">{t('administration.oneWay')}</Text>}
          <ProblemView problem={update.problem} />
          <Group><Button type="submit" loading={update.isPending}>{t('administration.save')}</Button></Group>
        </Stack>
      </form>
    </Section>
  )
}
