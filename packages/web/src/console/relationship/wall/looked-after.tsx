import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RelationshipsQuery } from '../../../generated/console/graphql.ts'
import { Notice } from '../../../ui/states/notice.tsx'

type ProgramNode = Extract<NonNullable<RelationshipsQuery['node']>, { __typename: 'Program' }>

/** What the viewer is walled off from (M3): how many, and which colleague looks after them. No name of a pair. */
export function LookedAfter({ others }: { others: ProgramNode['lookedAfterByOthers'] }) {
  const { t } = useTranslation('console')
  if (others.length === 0) return null
  return (
    <Notice tone="can" title={t('relationships.walledTitle')}>
      {others.map(({ colleague, relationships }) => (
        <Text key={colleague?.id ?? ''}>
          {colleague === null
            ? t('relationships.walledByNobody', { count: relationships })
            : t('relationships.walledBy', { count: relationships, name: colleague.fullName })}
        </Text>
      ))}
      <Text size="sm">{t('relationships.walledWhy')}</Text>
    </Notice>
  )
}
