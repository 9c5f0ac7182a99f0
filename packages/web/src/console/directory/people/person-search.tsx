import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { PeopleQuery } from './documents.ts'
import classes from './person-search.module.css'

const shownResults = 8

type FoundPerson = { id: string; fullName: string; jobTitle: string | null }

/** Finds one active person by name and hands them on; the results are buttons below the box. */
export function PersonSearch({ label, actionLabel, isPending = false, onChoose }: {
  label: string
  actionLabel: (name: string) => string
  isPending?: boolean
  onChoose: (person: FoundPerson) => void
}) {
  const { t } = useTranslation('console')
  const [search, setSearch] = useState('')
  const query = useQuery({
    query: PeopleQuery,
    variables: { first: shownResults, search, status: 'ACTIVE' },
    pause: search === '',
  })
  const choose = (person: FoundPerson) => {
    setSearch('')
    onChoose(person)
  }
  return (
    <Stack gap="xs" maw="30rem">
      <SearchField label={label} value={search} onChange={setSearch} />
      {search !== '' && (
        <QueryView query={query} skeleton={<Text c="dimmed">{t('people.searching')}</Text>}>
          {({ people }) => (people.edges.length === 0
            ? <Text aria-live="polite">{t('people.nobodyFound')}</Text>
            : (
              <ul className={classes.results}>
                {people.edges.map(({ node }) => (
                  <li key={node.id}>
                    <Button
                      fullWidth
                      variant="subtle"
                      justify="flex-start"
                      disabled={isPending}
                      aria-label={actionLabel(node.fullName)}
                      onClick={() => choose(node)}
                    >
                      <Text span truncate>
                        {node.fullName}
                        {node.jobTitle !== null && <Text span c="dimmed">{` · ${node.jobTitle}`}</Text>}
                      </Text>
                    </Button>
                  </li>
                ))}
              </ul>
            ))}
        </QueryView>
      )}
    </Stack>
  )
}
