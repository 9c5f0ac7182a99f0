import { useTranslation } from 'react-i18next'
import { tell } from '../../ui/app/tell.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { DismissAdministrator, NameAdministrator } from './documents.ts'
import { type NamedPerson, NamedPeople } from './named-people.tsx'

/** Who runs the organisation's console, naming one and dismissing one. */
export function Administrators({ people }: { people: readonly NamedPerson[] }) {
  const { t } = useTranslation('console')
  const name = useAction(NameAdministrator)
  const dismiss = useAction(DismissAdministrator)
  return (
    <NamedPeople
      people={people}
      words={{
        title: t('administration.administrators'),
        lead: t('administration.administratorsLead'),
        search: t('administration.nameOne'),
        nameNamed: (each) => t('administration.nameNamed', { name: each }),
        remove: t('administration.dismiss'),
        removeNamed: (each) => t('administration.dismissNamed', { name: each }),
        removeTitle: t('administration.dismissTitle'),
        removeMeans: (each) => t('administration.dismissMeans', { name: each }),
      }}
      name={{
        ...name,
        run: async ({ id, fullName }) => {
          if ((await name.run({ input: { personId: id } })) === undefined) return false
          tell(t('administration.named', { name: fullName }))
          return true
        },
      }}
      remove={{
        ...dismiss,
        run: async ({ id, fullName }) => {
          if ((await dismiss.run({ input: { personId: id } })) === undefined) return false
          tell(t('administration.dismissed', { name: fullName }))
          return true
        },
      }}
    />
  )
}
