import { useTranslation } from 'react-i18next'
import { tell } from '../../ui/app/tell.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { NameSafeguardingOfficer, RemoveSafeguardingOfficer } from './documents.ts'
import { type NamedPerson, NamedPeople } from './named-people.tsx'

/** Whom participants can show chosen entries to (M16), naming one and taking one from the list. */
export function SafeguardingOfficers({ people }: { people: readonly NamedPerson[] }) {
  const { t } = useTranslation('console')
  const name = useAction(NameSafeguardingOfficer)
  const remove = useAction(RemoveSafeguardingOfficer)
  return (
    <NamedPeople
      people={people}
      empty={t('administration.officersEmpty')}
      words={{
        title: t('administration.officers'),
        lead: t('administration.officersLead'),
        search: t('administration.officerOne'),
        nameNamed: (each) => t('administration.officerNamed', { name: each }),
        remove: t('administration.officerRemove'),
        removeNamed: (each) => t('administration.officerRemoveNamed', { name: each }),
        removeTitle: t('administration.officerRemoveTitle'),
        removeMeans: (each) => t('administration.officerRemoveMeans', { name: each }),
      }}
      name={{
        ...name,
        run: async ({ id, fullName }) => {
          if ((await name.run({ input: { personId: id } })) === undefined) return false
          tell(t('administration.officerIsNamed', { name: fullName }))
          return true
        },
      }}
      remove={{
        ...remove,
        run: async ({ id, fullName }) => {
          if ((await remove.run({ input: { personId: id } })) === undefined) return false
          tell(t('administration.officerRemoved', { name: fullName }))
          return true
        },
      }}
    />
  )
}
