import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import { Section } from '../layout/section.tsx'
import type { LoadedRelationship } from './loaded-relationship.ts'

const MOST = 20

/** The pair's own ledger: who opened their relationship's administrative record, by the day (M15). */
export function Looks({ looks }: { looks: LoadedRelationship['looks'] }) {
  const { t } = useTranslation('portal')
  return (
    <Section title={t('relationship.looks')} lead={t('relationship.looksLead')}>
      {looks.length === 0 ? <Text>{t('relationship.noLooks')}</Text> : (
        <ul>
          {looks.slice(0, MOST).map(({ day, name, isToken }) => {
            const who = name ?? t('relationship.lookGone')
            return (
              <li key={`${day} ${who} ${isToken}`}>
                <When day={day} />: {isToken ? t('relationship.lookToken', { name: who }) : who}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
