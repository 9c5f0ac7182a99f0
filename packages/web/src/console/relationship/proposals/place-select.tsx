import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useProgram } from '../../program/program-context.ts'
import { PlacesQuery } from './documents.ts'

const shownOptions = 20
const pauseMs = 200

/** Somebody who takes part on a side, found by name; the value is their participation. */
export function PlaceSelect({ side, value, onChange }: { side: 'MENTOR' | 'MENTOREE'; value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, pauseMs)
  const [chosen, setChosen] = useState<{ value: string; label: string }>()
  const isChosenName = chosen?.label === search
  const [{ data, fetching, error }] = useQuery({
    query: PlacesQuery,
    variables: { programId: program.id, role: side, first: shownOptions, search: search === '' || isChosenName ? null : search },
  })
  const found = data?.node?.__typename === 'Program' ? data.node.participations.edges.map(({ node }) => ({ value: node.id, label: node.person.fullName })) : []
  const isChosenFound = found.some((each) => each.value === chosen?.value)
  return (
    <Select
      label={t(`enums.role.${side}`)}
      description={t('proposals.findByName')}
      required
      searchable
      clearable
      data={chosen === undefined || isChosenFound ? found : [chosen, ...found]}
      filter={({ options }) => options}
      value={value}
      error={error === undefined ? undefined : t('proposals.notFound')}
      nothingFoundMessage={fetching ? t('proposals.looking') : t('studio.nobodyNamed')}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id, option) => {
        setChosen(option ?? undefined)
        onChange(id)
      }}
    />
  )
}
