import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../search/search-field.tsx'
import { ErrorView } from '../states/error-view.tsx'
import { Notice } from '../states/notice.tsx'
import { SkeletonView } from '../states/skeleton-view.tsx'
import { findDemoPeople, signInAsDemoPerson, type DemoPerson } from './auth-api.ts'
import classes from './sign-in-page.module.css'
import { useLoaded } from './use-loaded.ts'

/** The made-up people of the demo, each with the reason why one would look around as them. */
export function DemoPeople({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('ui')
  const [search, setSearch] = useState('')
  const people = useLoaded(useCallback((signal: AbortSignal) => findDemoPeople(search, signal), [search]))
  const [chosen, setChosen] = useState<string>()
  const [isRefused, setRefused] = useState(false)
  const choose = async (personId: string) => {
    setChosen(personId)
    setRefused(false)
    const isIn = await signInAsDemoPerson(personId).catch(() => false)
    if (isIn) return onSignedIn()
    setChosen(undefined)
    setRefused(true)
  }
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{t('signIn.demoTitle')}</Title>
      <Text>{t('signIn.demoHelp')}</Text>
      <SearchField label={t('signIn.demoSearch')} value={search} onChange={setSearch} />
      {isRefused && <Notice tone="needs" announce="alert"><Text>{t('signIn.refused')}</Text></Notice>}
      {people.hasFailed && <ErrorView error={{ kind: 'offline', requestId: undefined }} onRetry={people.retry} />}
      {people.data === undefined && !people.hasFailed && <SkeletonView lines={4} />}
      {people.data?.length === 0 && <Text component="output">{t('signIn.demoNobody')}</Text>}
      {people.data !== undefined && people.data.length > 0 && (
        <ul className={classes.people}>
          {people.data.map((person) => (
            <li key={person.personId}>
              <DemoPersonButton
                person={person}
                isDisabled={chosen !== undefined}
                onChoose={() => void choose(person.personId)}
              />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}

function DemoPersonButton({ person, isDisabled, onChoose }: {
  person: DemoPerson
  isDisabled: boolean
  onChoose: () => void
}) {
  return (
    <button type="button" className={classes.person} disabled={isDisabled} onClick={onChoose}>
      <Group justify="space-between" gap="xs">
        <span>
          <Text component="span" fw={600} display="block">{person.name}</Text>
          {person.title !== null && <Text component="span" size="sm" c="dimmed">{person.title}</Text>}
        </span>
        {person.hint !== null && <Badge component="span" color="aegean" size="lg">{person.hint}</Badge>}
      </Group>
    </button>
  )
}
