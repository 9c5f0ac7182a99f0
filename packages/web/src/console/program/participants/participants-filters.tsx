import { Checkbox, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChoiceFilter } from '../../../ui/search/choice-filter.tsx'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { participationRoles, participationStatuses, type ParticipantsSearch } from './search.ts'

/** The participants' filters; their owner keeps them in the address. */
export function ParticipantsFilters({ search, onChange }: {
  search: ParticipantsSearch
  onChange: (change: ParticipantsSearch) => void
}) {
  const { t } = useTranslation('console')
  return (
    <Group align="flex-end" gap="md">
      <SearchField
        label={t('participants.search')}
        value={search.search ?? ''}
        onChange={(text) => onChange({ search: text === '' ? undefined : text })}
      />
      <ChoiceFilter
        label={t('participants.status')}
        any={t('participants.anyStatus')}
        choices={participationStatuses}
        value={search.status}
        labelOf={(status) => t(`enums.participationStatus.${status}`)}
        onChange={(status) => onChange({ status })}
      />
      <ChoiceFilter
        label={t('participants.role')}
        any={t('participants.anyRole')}
        choices={participationRoles}
        value={search.role}
        labelOf={(role) => t(`enums.role.${role}`)}
        onChange={(role) => onChange({ role })}
      />
      <Checkbox
        pb={8}
        label={t('participants.unmatched')}
        checked={search.unmatched === true}
        onChange={(event) => onChange({ unmatched: event.currentTarget.checked ? true : undefined })}
      />
    </Group>
  )
}
