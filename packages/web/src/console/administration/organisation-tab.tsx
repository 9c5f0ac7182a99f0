import { Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { OrganisationSettingsQuery as SettingsData } from '../../generated/console/graphql.ts'
import { tell } from '../../ui/app/tell.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { Section } from '../../ui/shell/section.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { OrganisationQuery, UpdateOrganisation } from './documents.ts'
import { SafeguardingOfficers } from './safeguarding-officers.tsx'

type Organisation = NonNullable<SettingsData['organisation']>

const FAREWELL_DAYS = { least: 1, most: 90 }

export function OrganisationTab() {
  const query = useQuery({ query: OrganisationQuery })
  return (
    <QueryView query={query}>
      {({ organisation }) => organisation && (
        <Stack gap="lg">
          <OrganisationForm organisation={organisation} />
          <SafeguardingOfficers people={organisation.safeguardingOfficers} />
        </Stack>
      )}
    </QueryView>
  )
}

/** What is given of the organisation: its name, its clocks, and how long a farewell lasts. */
function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('console')
  const [name, setName] = useState(organisation.name)
  const [timeZone, setTimeZone] = useState(organisation.timeZone)
  const [farewellDays, setFarewellDays] = useState<number | string>(organisation.farewellDays)
  const update = useAction(UpdateOrganisation)
  const zones = [...new Set([organisation.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
  const isNameMissing = name.trim() === ''
  const areDaysMissing = typeof farewellDays !== 'number' || farewellDays < FAREWELL_DAYS.least || farewellDays > FAREWELL_DAYS.most
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isNameMissing || areDaysMissing) return
    if ((await update.run({ input: { name: name.trim(), timeZone, farewellDays } })) !== undefined) tell(t('administration.organisationSaved'))
  }
  return (
    <Section title={t('administration.details')} lead={t('administration.detailsLead')}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <TextInput
            label={t('administration.organisationName')}
            required
            maxLength={120}
            value={name}
            error={isNameMissing ? t('administration.organisationNameMissing') : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={t('administration.timeZone')}
            description={t('administration.timeZoneHelp')}
            searchable
            limit={50}
            allowDeselect={false}
            data={zones}
            value={timeZone}
            onChange={(zone) => setTimeZone(zone ?? timeZone)}
          />
          <NumberInput
            maw="24rem"
            label={t('administration.farewellDays')}
            description={t('administration.farewellDaysHelp')}
            min={FAREWELL_DAYS.least}
            max={FAREWELL_DAYS.most}
            allowDecimal={false}
            clampBehavior="none"
            value={farewellDays}
            error={areDaysMissing ? t('administration.farewellDaysMissing') : null}
            onChange={setFarewellDays}
          />
          <ProblemView problem={update.problem} />
          <Group><Button type="submit" loading={update.isPending}>{t('administration.save')}</Button></Group>
        </Stack>
      </form>
    </Section>
  )
}
